// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.earmark.processor.index.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code good/} compiles without a warning to what the folder of that name in {@code expected/} holds.
 * {@code -Dearmark.rewrite=true} writes the latter anew.
 */
final class GoodCasesTest {

    private static final boolean REWRITE = Boolean.getBoolean("earmark.rewrite");

    static Stream<String> cases() {
        return Cases.names("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarningToWhatIsExpected(String name) throws IOException {
        var compilation = Compilers.strictJavac().compile(Cases.sources("good", name));

        assertThat(compilation.diagnostics()).isEmpty();
        var generated = generated(compilation);
        if (REWRITE) {
            rewrite(name, generated);
        }
        assertThat(generated)
                .as("generated files; mvn test -Dearmark.rewrite=true accepts them")
                .containsExactlyInAnyOrderEntriesOf(expected(name));
    }

    private static Map<String, String> generated(Compilation compilation) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : compilation.generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                var path = file.toUri().getPath().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", "");
                files.put(path, read(file).replace(Version.current(), "@VERSION@"));
            }
        }
        return files;
    }

    private static String read(JavaFileObject file) throws IOException {
        try (var content = file.openInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> expected(String name) throws IOException {
        var files = new TreeMap<String, String>();
        var folder = Cases.RESOURCES.resolve("expected").resolve(name);
        for (var file : Cases.files("expected", name)) {
            files.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return files;
    }

    private static void rewrite(String name, Map<String, String> generated) throws IOException {
        for (var stale : Cases.files("expected", name)) {
            Files.delete(stale);
        }
        for (var file : generated.entrySet()) {
            var path = Cases.RESOURCES.resolve("expected").resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
