// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.processor.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bad/} is refused with exactly the diagnostics that its comments announce: {@code // error: text}
 * or {@code // warning: text}, on the line that the compiler points at.
 */
final class BadCasesTest {

    private static final Pattern ANNOUNCEMENT = Pattern.compile("// (error|warning): (.*?)(?= // |$)");
    private static final Pattern ID = Pattern.compile("(?s).* \\[earmark\\.(\\w+)]");

    /** The diagnostics that need more than sources in a folder. */
    private static final List<Diagnostic> TESTED_ELSEWHERE = List.of(
            Diagnostic.MISSING_PROVIDES, // ModuleTest
            Diagnostic.CLOSED_PAYLOAD, // ModuleTest
            Diagnostic.OPTION, // OptionsTest
            Diagnostic.MISSING_RUNTIME, // SetUpTest
            Diagnostic.NOT_WRITTEN, // SetUpTest
            Diagnostic.DEFECT); // SetUpTest

    /** A diagnostic, announced or given; the text of an announced one is a part of the other's. */
    private record Problem(String file, long line, String kind, String text) {

        boolean announces(Problem given) {
            return file.equals(given.file)
                    && line == given.line
                    && kind.equals(given.kind)
                    && given.text.contains(text);
        }
    }

    static Stream<String> cases() {
        return Cases.names("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithWhatItAnnounces(String name) throws IOException {
        var unannounced = given(name);
        var missing = new ArrayList<Problem>();
        for (var announced : announced(name)) {
            var match = unannounced.stream().filter(announced::announces).findFirst();
            match.ifPresentOrElse(unannounced::remove, () -> missing.add(announced));
        }

        assertThat(missing)
                .as("announced but not given; left over are " + unannounced)
                .isEmpty();
        assertThat(unannounced).as("given but not announced").isEmpty();
    }

    @Test
    void everyDiagnosticHasACase() {
        var ids = cases().flatMap(name -> given(name).stream())
                .map(problem -> ID.matcher(problem.text()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
        var elsewhere = TESTED_ELSEWHERE.stream().map(Diagnostic::id);

        assertThat(Stream.concat(ids, elsewhere).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Diagnostic.values()).map(Diagnostic::id).toList());
    }

    private static List<Problem> given(String name) {
        var problems = new ArrayList<Problem>();
        for (var diagnostic :
                Compilers.javac().compile(Cases.sources("bad", name)).diagnostics()) {
            problems.add(new Problem(
                    file(name, diagnostic.getSource()),
                    diagnostic.getLineNumber(),
                    diagnostic.getKind().name().toLowerCase(Locale.ROOT),
                    diagnostic.getMessage(Locale.ROOT)));
        }
        return problems;
    }

    private static String file(String name, JavaFileObject source) {
        return source == null
                ? ""
                : Cases.folder("bad", name)
                        .toAbsolutePath()
                        .relativize(Path.of(source.toUri()))
                        .toString();
    }

    private static List<Problem> announced(String name) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var file : Cases.files("bad", name)) {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                var announcements = ANNOUNCEMENT.matcher(lines.get(i));
                while (announcements.find()) {
                    problems.add(new Problem(
                            Cases.folder("bad", name).relativize(file).toString(),
                            i + 1,
                            announcements.group(1),
                            announcements.group(2)));
                }
            }
        }
        return problems;
    }
}
