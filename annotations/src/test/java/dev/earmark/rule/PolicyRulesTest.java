// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence as a whole, since it is what a user reads. */
class PolicyRulesTest {

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "30s, PT30S", "2m, PT2M", "24h, PT24H", "0s, PT0S", "007s, PT7S"})
    void aDurationIsANumberAndAUnit(String text, Duration duration) {
        assertThat(DurationRules.unusable("delay", text)).isEmpty();
        assertThat(DurationRules.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "s", "5 s", " 5s", "-5s", "1.5s", "5S", "5min", "5d", "PT5S", "9999999999ms", "٥s"})
    void anythingElseIsNone(String text) {
        assertThat(DurationRules.unusable("maxDelay", text))
                .contains("The maxDelay \"" + text + "\" is not a duration. "
                        + "Write a whole number and a unit (ms, s, m or h), such as \"500ms\" or \"2m\".");
        assertThatIllegalArgumentException().isThrownBy(() -> DurationRules.parse(text));
    }

    @Test
    void aDurationIsAtMostADay() {
        assertThat(DurationRules.unusable("delay", "25h"))
                .contains("The delay \"25h\" is longer than 24 hours, the most that an event may be kept waiting. "
                        + "Write a shorter duration, such as \"5m\".");
    }

    @Test
    void aTimeoutIsLongerThanZero() {
        assertThat(DurationRules.unusableTimeout("1ms")).isEmpty();
        assertThat(DurationRules.unusableTimeout("0s"))
                .contains("The timeout \"0s\" leaves no time for an attempt. "
                        + "Write a duration longer than zero, such as \"5m\".");
        assertThat(DurationRules.unusableTimeout("soon").orElseThrow()).startsWith("The timeout \"soon\" is not");
    }

    @Test
    void aNumberOfRetriesIsNotNegative() {
        assertThat(RetryRules.unusableRetries(0)).isEmpty();
        assertThat(RetryRules.unusableRetries(-1))
                .contains("The maxRetries -1 is negative. "
                        + "Write 0 to park the first failure, or how many attempts may follow it.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aJitterIsAShare(double jitter) {
        assertThat(RetryRules.unusableJitter(jitter))
                .contains("The jitter " + jitter + " is not a share from 0 to 1. "
                        + "Write 0.2 to make each wait up to a fifth longer or shorter.");
    }

    @Test
    void aJitterMayBeNothingOrAll() {
        assertThat(RetryRules.unusableJitter(0)).isEmpty();
        assertThat(RetryRules.unusableJitter(1)).isEmpty();
    }

    @Test
    void theFirstWaitIsNotLongerThanTheLongest() {
        assertThat(RetryRules.unusableMaxDelay("30s", "30s")).isEmpty();
        assertThat(RetryRules.unusableMaxDelay("1m", "30s"))
                .contains("The delay \"1m\" is longer than the maxDelay \"30s\". "
                        + "Write a shorter delay or a longer maxDelay.");
    }

    @Test
    void theFirstWaitFitsIntoTheWholeTime() {
        assertThat(RetryRules.unusableMaxDuration("500ms", "2m")).isEmpty();
        assertThat(RetryRules.unusableMaxDuration("3m", "2m"))
                .contains("The delay \"3m\" is longer than the maxDuration \"2m\". "
                        + "Write a shorter delay or a longer maxDuration.");
    }
}
