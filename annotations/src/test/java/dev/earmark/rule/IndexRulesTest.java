// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexRulesTest {

    static final class Index {}

    @Test
    void anIndexOfAnotherVersionIsUnusable() throws IOException {
        assertThat(IndexRules.unusable(Index.class, present())).isEmpty();
        assertThat(IndexRules.unusable(Index.class, "0.0.1"))
                .contains("The index " + Index.class.getName() + " was written by earmark-processor 0.0.1, but"
                        + " earmark-runtime is " + present()
                        + ". Use the same version of both, and build the module of the index again.");
    }

    @Test
    void twoIndexesOfOneNameAreUnusable(@TempDir Path one, @TempDir Path other) throws Exception {
        try (var loader = new OwnFirst(new URL[] {copied(one), copied(other)})) {
            var index = loader.loadClass(Index.class.getName());

            assertThat(IndexRules.unusable(index, present()))
                    .hasValueSatisfying(sentence -> assertThat(sentence)
                            .contains(
                                    "have one name",
                                    one.toUri().getPath(),
                                    other.toUri().getPath()));
        }
    }

    private static String present() throws IOException {
        try (var file = IndexRules.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static URL copied(Path folder) throws IOException {
        var file = Index.class.getName().replace('.', '/') + ".class";
        var copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        try (var original = Index.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(original, copy);
        }
        return folder.toUri().toURL();
    }

    /** Loads the copies, where another would ask its parent for them first. */
    private static final class OwnFirst extends URLClassLoader {

        private OwnFirst(URL[] folders) {
            super(folders, IndexRulesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(Index.class.getName()) ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
