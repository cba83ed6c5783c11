// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What half an upgrade and equal names leave on the class path: listeners that would not run as they were written. */
public final class IndexRules {

    private IndexRules() {}

    /**
     * Finds why an index should not be run.
     *
     * @param index the generated class
     * @param version the version of the processor that wrote it
     * @return two sentences; empty if it is the only one of its name and of the present version
     */
    public static Optional<String> unusable(Class<?> index, String version) {
        try {
            String present = version();
            if (!present.equals(version)) {
                return Optional.of("The index " + index.getName() + " was written by earmark-processor " + version
                        + ", but earmark-runtime is " + present
                        + ". Use the same version of both, and build the module of the index again.");
            }
            Set<String> files = files(index);
            return files.size() < 2
                    ? Optional.empty()
                    : Optional.of("Several indexes of listeners have one name, of which only the first would count: "
                            + String.join(", ", files)
                            + ". Name one of them otherwise with -Aearmark.index=NAME, or leave a copy away.");
        } catch (IOException unreadable) {
            return Optional.of("The index " + index.getName() + " cannot be compared with the runtime: "
                    + unreadable.getMessage() + ". Check that the jars can be read.");
        }
    }

    private static String version() throws IOException {
        try (@Nullable InputStream file = IndexRules.class.getResourceAsStream("version.txt")) {
            return file == null ? "unknown" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Set<String> files(Class<?> index) throws IOException {
        Set<String> files = new TreeSet<>();
        @Nullable ClassLoader loader = index.getClassLoader();
        if (loader != null) {
            String file = index.getName().replace('.', '/') + ".class";
            for (URL each : Collections.list(loader.getResources(file))) {
                files.add(each.toString());
            }
        }
        return files;
    }
}
