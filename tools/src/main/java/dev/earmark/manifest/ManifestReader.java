// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarFile;
import tools.jackson.core.JacksonException;

/** Reads the manifests that the annotation processor put into jars and class folders. Runs none of their code. */
public final class ManifestReader {

    private static final String FOLDER = "META-INF/earmark/";

    private ManifestReader() {}

    /**
     * Reads what jars and class folders listen to.
     *
     * @param places jars and folders, as on a class path; those without listeners add nothing
     * @return the listeners of all of them
     * @throws NoSuchFileException when there is no such jar or folder
     * @throws IOException when one cannot be read, or has a manifest that is none
     */
    public static Manifest read(Collection<Path> places) throws IOException {
        var listeners = new ArrayList<Manifest.Listener>();
        for (var place : places) {
            if (Files.isDirectory(place)) {
                readFolder(place.resolve(FOLDER), listeners);
            } else if (Files.exists(place)) {
                readJar(place, listeners);
            } else {
                throw new NoSuchFileException(place.toString());
            }
        }
        return new Manifest(listeners);
    }

    private static void readFolder(Path folder, List<Manifest.Listener> listeners) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                listeners.addAll(parse(file.toString(), Files.readAllBytes(file)));
            }
        }
    }

    private static void readJar(Path jar, List<Manifest.Listener> listeners) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream()
                    .filter(each ->
                            each.getName().startsWith(FOLDER) && each.getName().endsWith(".json"))
                    .toList()) {
                try (var content = file.getInputStream(entry)) {
                    listeners.addAll(parse(jar + "!/" + entry.getName(), content.readAllBytes()));
                }
            }
        }
    }

    private static List<Manifest.Listener> parse(String name, byte[] json) throws IOException {
        try {
            return ManifestJson.read(new String(json, StandardCharsets.UTF_8));
        } catch (JacksonException malformed) {
            throw new IOException(
                    "\"" + name + "\" is no manifest of listeners. Build what contains it again from scratch.",
                    malformed);
        }
    }
}
