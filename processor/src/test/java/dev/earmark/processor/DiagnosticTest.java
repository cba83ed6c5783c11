// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.processor.report.Diagnostic;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosticTest {

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void hasAnIdThatIsAJavaIdentifier(Diagnostic diagnostic) {
        assertThat(diagnostic.id()).matches(SourceVersion::isIdentifier).doesNotContain("_");
    }

    @ParameterizedTest
    @EnumSource(Diagnostic.class)
    void isMadeOfSentences(Diagnostic diagnostic) {
        var message = diagnostic.message("Words.", "words", "words", "words", "words");

        assertThat(message)
                .matches("[\"@A-Z].*\\.(: .*)? \\[earmark\\." + diagnostic.id() + "]")
                .doesNotContain("%", "  ");
    }

    @Test
    void idsAreUnique() {
        assertThat(Stream.of(Diagnostic.values()).map(Diagnostic::id)).doesNotHaveDuplicates();
    }
}
