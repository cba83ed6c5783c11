// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the documentation to what is compiled and to what is there. */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theSnippetsOfTheReadmeStandInTheCompiledExamples() throws IOException {
        var sources = squeeze(readAll(Path.of("src")));
        var snippets = SNIPPET.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(found -> squeeze(found.group(1)))
                .toList();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(sources).contains(snippet));
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        var index = Files.readString(ROOT.resolve("docs/llms.txt"));
        try (var pages = Files.walk(ROOT.resolve("docs"))) {
            List<String> names = pages.filter(page -> page.toString().endsWith(".md"))
                    .map(page -> ROOT.resolve("docs").relativize(page).toString())
                    .toList();
            assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    private static String readAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var text = new StringBuilder();
            for (var source : sources) {
                text.append(Files.readString(source)).append('\n');
            }
            return text.toString();
        }
    }

    private static String squeeze(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
