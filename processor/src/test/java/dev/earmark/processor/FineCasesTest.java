// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code fine/} is unusual but correct: it compiles without a word, whatever lint is on. */
final class FineCasesTest {

    static Stream<String> cases() {
        return Cases.names("fine");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWord(String name) {
        var compilation =
                Compilers.javac().withOptions(Compilers.STRICT.toArray()).compile(Cases.sources("fine", name));

        assertThat(compilation.diagnostics()).isEmpty();
    }
}
