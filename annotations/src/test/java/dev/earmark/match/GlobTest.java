// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    private static final int LENGTH = 10_000;

    @ParameterizedTest
    @CsvSource({"a:b, a:b", "a::b, a:b", "a\\:b, a:b", ":a, :a", "\\d, d", "'', ''", "a\\*, a*"})
    void aPatternWithoutWildcardsHasALiteralText(String pattern, String literal) {
        assertThat(Glob.of(pattern).literalText()).isEqualTo(literal);
        assertThat(Glob.of(pattern).matches(literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a:?", "**", "a:**"})
    void aPatternWithWildcardsHasNoLiteralText(String pattern) {
        assertThat(Glob.of(pattern).literalText()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", ":", "a::"})
    void aPatternThatRequiresASurplusSeparatorHasNoLiteralText(String pattern) {
        assertThat(Glob.of(pattern).literalText()).isNull();
        assertThat(Glob.of(pattern).matches(pattern)).isTrue();
        assertThat(Glob.of(pattern).matches(Glob.canonical(pattern))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a:b, a:b", "a::b, a:b", "a:b::, a:b", "::a, :a", ":, ''", "'', ''"})
    void theCanonicalFormHasNoSurplusSeparators(String text, String canonical) {
        assertThat(Glob.canonical(text)).isEqualTo(canonical);
        assertThat(Glob.isCanonical(text)).isEqualTo(text.equals(canonical));
    }

    @Test
    void aCanonicalTextIsItsOwnCanonicalForm() {
        String text = "records:created";
        assertThat(Glob.canonical(text)).isSameAs(text);
    }

    /** Ten thousand characters on ten thousand: a matcher that backtracks would not return. */
    @ParameterizedTest
    @CsvSource({"*a, a", "a*, a", "*, a", "?*, a", "**:, a:", "*:**:, a:", "*:, :", "**:a*:, a:", "**:*:, ::a"})
    void timeIsAtMostTheProductOfBothLengths(String piece, String textPiece) {
        String pattern = "**:" + piece.repeat(LENGTH / piece.length()) + "z";
        String text = textPiece.repeat(LENGTH / textPiece.length()) + "y";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Glob.of(pattern).matches(text)).isFalse());
    }

    @Test
    void timeIsLinearInTheTextForAShortPattern() {
        String text = "a:".repeat(1_000_000) + "y";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Glob.of("**:*a*:**:*a*:*z").matches(text)).isFalse());
    }
}
