// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is particular to topics; the patterns themselves are the business of {@link ConformanceTest}. */
class TopicPatternTest {

    @Test
    void theEmptyTopicNeverMatches() {
        assertThat(TopicPattern.of("**").matches("")).isFalse();
        assertThat(TopicPattern.of("").matches("")).isFalse();
        assertThat(TopicPattern.ofBare("").matches("")).isFalse();
    }

    @Test
    void theEmptyPatternOfAListMatchesOnlySeparators() {
        assertThat(TopicPattern.of("").matches("::")).isTrue();
        assertThat(TopicPattern.of("").matches("job:ready")).isFalse();
    }

    @Test
    void theBareEmptyPatternMatchesEveryTopic() {
        assertThat(TopicPattern.ofBare("").matches("job:ready")).isTrue();
        assertThat(TopicPattern.ofBare("")).isEqualTo(TopicPattern.of("**"));
    }

    @Test
    void tellsWhetherATableCanFindItByItsText() {
        assertThat(TopicPattern.of("job::ready").isLiteral()).isTrue();
        assertThat(TopicPattern.of("job::ready").literalText()).isEqualTo("job:ready");
        assertThat(TopicPattern.of("job:*").isLiteral()).isFalse();
        assertThat(TopicPattern.of("job:*").literalText()).isNull();
        assertThat(TopicPattern.of("job:*")).hasToString("job:*");
    }
}
