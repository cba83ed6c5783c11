// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often and when a failed handler is tried again: after {@code delay}, which doubles up to {@code maxDelay}, each
 * time made longer or shorter by a random share.
 *
 * @param maxRetries attempts after the first one; 0 for none
 * @param delay the wait before the first retry
 * @param maxDelay the longest wait
 * @param jitter by which share of itself a wait varies, 0 to 1
 * @param maxDuration no retry begins later than this after the first attempt
 */
record RetryPolicy(int maxRetries, Duration delay, Duration maxDelay, double jitter, Duration maxDuration) {

    /** 5 retries: 0.5, 1, 2, 4 and 8 s, each give or take a fifth, within 2 minutes. */
    static final RetryPolicy DEFAULT =
            new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(30), 0.2, Duration.ofMinutes(2));

    /** The wait before the next attempt; empty when there is none. */
    Optional<Duration> next(int attempts, Duration elapsed, RandomGenerator random) {
        if (attempts > maxRetries) {
            return Optional.empty();
        }
        var doubled = (double) delay.toMillis() * Math.pow(2, attempts - 1);
        var spread = 1 + jitter * (2 * random.nextDouble() - 1);
        var wait = Duration.ofMillis((long) (Math.min(doubled, (double) maxDelay.toMillis()) * spread));
        return elapsed.plus(wait).compareTo(maxDuration) > 0 ? Optional.empty() : Optional.of(wait);
    }
}
