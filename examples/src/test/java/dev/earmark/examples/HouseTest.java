// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The size of classes, in all modules. */
class HouseTest {

    private static final int LONGEST = 400;
    private static final int MEDIAN = 100;

    @Test
    void noClassIsLong() throws IOException {
        for (var source : sources("src/main/java", "src/test/java")) {
            assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void mostClassesAreShort() throws IOException {
        var sources = sources("src/main/java");
        var lines = new int[sources.size()];
        for (var number = 0; number < lines.length; number++) {
            lines[number] = Files.readAllLines(sources.get(number)).size();
        }
        Arrays.sort(lines);
        assertThat(lines[lines.length / 2]).isLessThan(MEDIAN);
    }

    private static List<Path> sources(String... folders) throws IOException {
        try (var files = Files.walk(Path.of(".."), 20)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            Arrays.stream(folders).anyMatch(file.toString().replace('\\', '/')::contains))
                    .toList();
        }
    }
}
