// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The folders of sources under {@code src/test/resources}, one for each case. */
final class Cases {

    static final Path RESOURCES = Path.of("src/test/resources");

    private Cases() {}

    static Stream<String> names(String kind) {
        try (var folders = Files.list(RESOURCES.resolve(kind))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path folder(String kind, String name) {
        return RESOURCES.resolve(kind).resolve(name);
    }

    /** The files of a case, sorted. */
    static List<Path> files(String kind, String name) {
        var folder = folder(kind, name);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<JavaFileObject> sources(String kind, String name) {
        return files(kind, name).stream().map(Cases::source).toList();
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
