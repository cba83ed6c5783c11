// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the documentation to what is compiled and to what is there. */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> BUILT = Set.of("target", "node_modules", ".git");
    /** Pages that the processor's tests compile. */
    private static final Set<String> OF_THE_PROCESSOR = Set.of("errors.md", "generated-code.md");

    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyJavaSnippetStandsInASourceThatIsCompiled() throws IOException {
        var sources = squeeze(join(files(ROOT, ".java")));
        for (var page : pages()) {
            SNIPPET.matcher(Files.readString(page))
                    .results()
                    .map(found -> squeeze(found.group(1)))
                    .forEach(snippet -> assertThat(sources.contains(snippet))
                            .as("a compiled source with this snippet of %s: %s", page, snippet)
                            .isTrue());
        }
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        var index = Files.readString(ROOT.resolve("docs/llms.txt"));
        var names = files(ROOT.resolve("docs"), ".md").stream()
                .map(page -> ROOT.resolve("docs").relativize(page).toString())
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        pages.removeIf(page -> OF_THE_PROCESSOR.contains(page.getFileName().toString()));
        pages.add(ROOT.resolve("README.md"));
        return pages;
    }

    /** The files below a folder with such a name, but for what was built or downloaded. */
    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .noneMatch(part -> BUILT.contains(part.toString())))
                    .toList();
        }
    }

    private static String join(List<Path> sources) throws IOException {
        var text = new StringBuilder();
        for (var source : sources) {
            text.append(Files.readString(source)).append('\n');
        }
        return text.toString();
    }

    private static String squeeze(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
