// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/generated-code.md} shows the delivery listener of {@code good/} and all that {@code expected/} has for it. */
final class GeneratedCodePageTest {

    @Test
    void showsWhatIsGenerated() throws IOException {
        var page = Files.readString(Path.of("../docs/generated-code.md")).replace("\"0.1.0\"", "\"@VERSION@\"");

        for (var file : Cases.files("good", "delivery")) {
            assertThat(page).contains("```java\n" + withoutHeader(file) + "```");
        }
        for (var file : Cases.files("expected", "delivery")) {
            var language = file.toString().endsWith(".java") ? "java" : "json";
            if (!file.toString().contains("services")) {
                assertThat(page).contains("```" + language + "\n" + withoutHeader(file) + "```");
            }
        }
    }

    private static String withoutHeader(Path file) throws IOException {
        var text = Files.readString(file);
        return text.startsWith("{") ? text : text.substring(text.indexOf("package "));
    }
}
