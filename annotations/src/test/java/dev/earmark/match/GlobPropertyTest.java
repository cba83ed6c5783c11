// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For random patterns and texts the automaton, its short cuts and the regular expression of the rules agree. */
class GlobPropertyTest {

    private static final int PATTERNS = 12_000;
    private static final int TEXTS = 8;

    /** Long enough that the states no longer fit one word. */
    private static final String LONG_HEAD = "x".repeat(70);

    @ParameterizedTest
    @CsvSource({"1, :", "2, :", "3, ."})
    void globsFollowTheExactTranslation(long seed, char separator) {
        RandomGlobs random = new RandomGlobs(seed, separator);
        int matches = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = random.pattern();
            Glob glob = Glob.of(pattern, separator);
            ReferenceGlob reference = new ReferenceGlob(pattern, separator);
            for (int j = 0; j < TEXTS; j++) {
                String text = random.textFor(pattern);
                boolean expected = reference.matches(text);
                check(glob.matches(text), expected, seed, pattern, text);
                matches += expected ? 1 : 0;
            }
        }
        assertThat(matches).as("both outcomes are common").isBetween(PATTERNS * TEXTS / 4, PATTERNS * TEXTS * 3 / 4);
    }

    @ParameterizedTest
    @CsvSource({"4, :", "5, ."})
    void longGlobsFollowTheExactTranslation(long seed, char separator) {
        RandomGlobs random = new RandomGlobs(seed, separator);
        for (int i = 0; i < PATTERNS; i++) {
            String tail = random.pattern();
            String pattern = LONG_HEAD + tail;
            Glob glob = Glob.of(pattern, separator);
            ReferenceGlob reference = new ReferenceGlob(pattern, separator);
            for (int j = 0; j < TEXTS; j++) {
                String text = LONG_HEAD + random.textFor(tail);
                check(glob.matches(text), reference.matches(text), seed, pattern, text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 6)
    void literalsMatchExactlyTheTextsOfTheirCanonicalForm(long seed) {
        RandomGlobs random = new RandomGlobs(seed, ':');
        int literals = 0;
        for (int i = 0; i < 4 * PATTERNS; i++) {
            String pattern = random.pattern();
            Glob glob = Glob.of(pattern);
            String text = random.textFor(pattern);
            if (glob.literalText() != null) {
                literals++;
                check(Glob.canonical(text).equals(glob.literalText()), glob.matches(text), seed, pattern, text);
                check(Glob.isCanonical(text), Glob.canonical(text).equals(text), seed, pattern, text);
            }
        }
        assertThat(literals).isGreaterThan(PATTERNS);
    }

    @ParameterizedTest
    @ValueSource(longs = 7)
    void keysFindTheLastPartUnlessTheyHaveAStarOrADot(long seed) {
        RandomGlobs random = new RandomGlobs(seed, '.');
        for (int i = 0; i < 2 * PATTERNS; i++) {
            String key = random.pattern();
            String whole = key.contains("*") || key.contains(".") ? key : "**." + key;
            KeyPattern pattern = KeyPattern.of(key);
            ReferenceGlob reference = new ReferenceGlob(whole, '.');
            for (int j = 0; j < TEXTS; j++) {
                String path = random.textFor(whole);
                check(pattern.matches(path), reference.matches(path), seed, key, path);
            }
        }
    }

    private static void check(boolean actual, boolean expected, long seed, String pattern, String text) {
        if (actual != expected) {
            assertThat(actual)
                    .as("seed %d, pattern %s, text %s", seed, Quoted.text(pattern), Quoted.text(text))
                    .isEqualTo(expected);
        }
    }
}
