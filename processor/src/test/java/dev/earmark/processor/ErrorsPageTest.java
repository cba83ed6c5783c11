// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.earmark.processor.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/errors.md} has a section for each diagnostic, and its examples are what they are said to be. */
final class ErrorsPageTest {

    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)\\n\\n(.*)$");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");
    private static final Pattern TYPE = Pattern.compile("(?m)^(abstract )?(class|enum|record) ");

    private static final String IMPORTS = """
            package com.acme;
            import dev.earmark.*;
            import dev.earmark.event.Event;
            import java.net.URI;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.Supplier;
            import org.jspecify.annotations.Nullable;
            import tools.jackson.databind.JsonNode;
            """;

    private static List<String> examples(String id) throws IOException {
        var page = Files.readString(PAGE);
        var start = page.indexOf("\n## " + id + "\n");
        var end = page.indexOf("\n## ", start + 1);
        return JAVA.matcher(page.substring(start, end < 0 ? page.length() : end))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    static Stream<String> idsWithExamples() throws IOException {
        return Stream.of(Diagnostic.values()).map(Diagnostic::id).filter(id -> {
            try {
                return !examples(id).isEmpty();
            } catch (IOException unreadable) {
                return true;
            }
        });
    }

    @Test
    void hasASectionForEachDiagnosticInTheOrderOfTheCatalogue() throws IOException {
        var sections = SECTION.matcher(Files.readString(PAGE))
                .results()
                .map(section -> section.group(1) + ": " + section.group(2))
                .toList();

        assertThat(sections)
                .containsExactlyElementsOf(Stream.of(Diagnostic.values())
                        .map(diagnostic -> diagnostic.id() + ": " + severity(diagnostic))
                        .toList());
    }

    private static String severity(Diagnostic diagnostic) {
        var kind = diagnostic.kind() == javax.tools.Diagnostic.Kind.ERROR ? "Error" : "Warning";
        if (!diagnostic.isAdjustable()) {
            return kind + " by nature.";
        }
        return kind
                + (diagnostic.needsReason() ? ", can be changed; a suppression needs a reason." : ", can be changed.");
    }

    @ParameterizedTest
    @MethodSource("idsWithExamples")
    void theFirstExampleIsReportedOnceAndTheSecondNotAtAll(String id) throws IOException {
        var examples = examples(id);

        assertThat(examples).hasSize(2);
        assertThat(diagnostics(examples.get(0))).singleElement().asString().endsWith("[earmark." + id + "]");
        assertThat(diagnostics(examples.get(1))).isEmpty();
    }

    private static List<String> diagnostics(String example) {
        var source = TYPE.matcher(example).find() ? example : "class Example {\n" + example + "}";
        return Compilers.javac()
                .compile(JavaFileObjects.forSourceString("com.acme.Page", IMPORTS + source))
                .diagnostics()
                .stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
