// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Quoted;
import java.util.Optional;

/** What is wrong with the values of a {@code @Retry}, each on its own and together. */
public final class RetryRules {

    private RetryRules() {}

    /**
     * Finds a number of retries that cannot be.
     *
     * @param maxRetries the number
     * @return one or two sentences; empty if the number is fine
     */
    public static Optional<String> unusableRetries(int maxRetries) {
        return maxRetries >= 0
                ? Optional.empty()
                : Optional.of("The maxRetries " + maxRetries + " is negative. "
                        + "Write 0 to park the first failure, or how many attempts may follow it.");
    }

    /**
     * Finds a share that cannot be.
     *
     * @param jitter the share
     * @return one or two sentences; empty if the share is fine
     */
    public static Optional<String> unusableJitter(double jitter) {
        return jitter >= 0 && jitter <= 1
                ? Optional.empty()
                : Optional.of("The jitter " + jitter + " is not a share from 0 to 1. "
                        + "Write 0.2 to make each wait up to a fifth longer or shorter.");
    }

    /**
     * Finds waits that contradict each other.
     *
     * @param delay a duration
     * @param maxDelay a duration
     * @return one or two sentences; empty if the first wait is not longer than the longest
     */
    public static Optional<String> unusableMaxDelay(String delay, String maxDelay) {
        return longer(delay, "maxDelay", maxDelay);
    }

    /**
     * Finds a time in which no retry can begin.
     *
     * @param delay a duration
     * @param maxDuration a duration
     * @return one or two sentences; empty if the first wait fits in
     */
    public static Optional<String> unusableMaxDuration(String delay, String maxDuration) {
        return longer(delay, "maxDuration", maxDuration);
    }

    private static Optional<String> longer(String delay, String attribute, String limit) {
        return DurationRules.parse(delay).compareTo(DurationRules.parse(limit)) <= 0
                ? Optional.empty()
                : Optional.of("The delay " + Quoted.text(delay) + " is longer than the " + attribute + " "
                        + Quoted.text(limit) + ". Write a shorter delay or a longer " + attribute + ".");
    }
}
