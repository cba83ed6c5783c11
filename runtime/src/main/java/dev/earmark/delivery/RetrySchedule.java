// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When the next attempt of a handler begins. */
final class RetrySchedule {

    private RetrySchedule() {}

    /** The wait before the next attempt; empty when there is none. */
    static Optional<Duration> next(RetryPolicy policy, int attempts, Duration elapsed, RandomGenerator random) {
        if (attempts > policy.maxRetries()) {
            return Optional.empty();
        }
        var doubled = (double) policy.delay().toMillis() * Math.pow(2, attempts - 1);
        var spread = 1 + policy.jitter() * (2 * random.nextDouble() - 1);
        var wait = Duration.ofMillis(
                (long) (Math.min(doubled, (double) policy.maxDelay().toMillis()) * spread));
        return elapsed.plus(wait).compareTo(policy.maxDuration()) > 0 ? Optional.empty() : Optional.of(wait);
    }
}
