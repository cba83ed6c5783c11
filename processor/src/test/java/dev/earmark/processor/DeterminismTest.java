// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

final class DeterminismTest {

    @Test
    void theOrderOfTheSourcesDoesNotMatter() throws IOException {
        var sources = new ArrayList<>(Stream.of("delivery", "parameters", "payloads", "inheritance", "nested")
                .flatMap(name -> Cases.sources("good", name).stream())
                .toList());
        var forwards = generated(Compilers.javac().compile(sources));
        Collections.reverse(sources);

        assertThat(generated(Compilers.javac().compile(sources))).isNotEmpty().isEqualTo(forwards);
    }

    private static Map<String, String> generated(Compilation compilation) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : compilation.generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                files.put(file.toUri().getPath(), file.getCharContent(false).toString());
            }
        }
        return files;
    }
}
