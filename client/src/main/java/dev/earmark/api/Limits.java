// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;

/**
 * How long and how much a call may take.
 *
 * @param connect to set up a connection
 * @param attempt for one attempt, from the first byte sent to the last byte received
 * @param budget for a call with all its attempts and the waits between them
 * @param attempts how many there are at most
 * @param replyBytes the largest reply body
 */
record Limits(Duration connect, Duration attempt, Duration budget, int attempts, int replyBytes) {

    static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(90), 4, 64 * 1024 * 1024);

    Limits {
        requirePositive(connect);
        requirePositive(attempt);
        requirePositive(budget);
        if (attempts < 1) {
            throw new IllegalArgumentException("A call needs at least 1 attempt, not " + attempts + ".");
        }
    }

    private static void requirePositive(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("A time limit has to be longer than nothing, not " + time + ".");
        }
    }

    Limits connect(Duration time) {
        return new Limits(time, attempt, budget, attempts, replyBytes);
    }

    Limits attempt(Duration time) {
        return new Limits(connect, time, budget, attempts, replyBytes);
    }

    Limits budget(Duration time) {
        return new Limits(connect, attempt, time, attempts, replyBytes);
    }

    Limits attempts(int number) {
        return new Limits(connect, attempt, budget, number, replyBytes);
    }

    Limits replyBytes(int number) {
        return new Limits(connect, attempt, budget, attempts, number);
    }
}
