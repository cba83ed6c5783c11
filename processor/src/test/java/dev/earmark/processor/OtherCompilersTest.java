// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.earmark.processor.index.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other compilers, and the javac of another version, give the same files. */
final class OtherCompilersTest {

    @TempDir
    Path folder;

    static Stream<String> cases() {
        return Cases.names("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theEclipseCompilerGivesTheSameFiles(String name) throws IOException {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var compiler = new EclipseCompiler();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            var arguments = new ArrayList<>(List.of(
                    "-d",
                    folder.toString(),
                    "-s",
                    folder.toString(),
                    "-cp",
                    Compilers.classPath(),
                    "--release",
                    "17",
                    "-nowarn"));
            arguments.addAll(Compilers.ANY_TOPIC);
            var task = compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    arguments,
                    null,
                    manager.getJavaFileObjectsFromPaths(Cases.files("good", name)));
            task.setProcessors(List.of(new ListenerProcessor(), new IndexProcessor()));
            assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
        }

        assertThat(generated(folder)).containsExactlyInAnyOrderEntriesOf(expected(name));
    }

    /** A few cases only: CI runs all of them once more inside a JDK 25, where GoodCasesTest compares the same files. */
    @Test
    void aNewerJavacGivesTheSameFiles() throws IOException {
        var newer = ForkedJavac.jdk("25");
        assumeThat(newer).isPresent();
        for (var name : cases().limit(3).toList()) {
            var output = folder.resolve(name);
            var said = new ForkedJavac(newer.orElseThrow(), output)
                    .compile(
                            List.of(),
                            List.of(),
                            Cases.files("good", name),
                            "--release",
                            "17",
                            "-Xlint:all,-processing,-options");

            assertThat(said).isEmpty();
            assertThat(generated(output)).containsExactlyInAnyOrderEntriesOf(expected(name));
        }
    }

    private static Map<String, String> generated(Path output) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(output)) {
            for (var file : all.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".class"))
                    .toList()) {
                files.put(
                        output.relativize(file).toString(),
                        Files.readString(file).replace(Version.current(), "@VERSION@"));
            }
        }
        return files;
    }

    private static Map<String, String> expected(String name) throws IOException {
        var files = new TreeMap<String, String>();
        var expected = Cases.RESOURCES.resolve("expected").resolve(name);
        for (var file : Cases.files("expected", name)) {
            files.put(expected.relativize(file).toString(), Files.readString(file));
        }
        return files;
    }
}
