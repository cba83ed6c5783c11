// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: doubling, capped, and spread so that many clients do not return at once. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);
    private static final double SPREAD = 0.2;

    private Backoff() {}

    /**
     * The wait after an attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param random from 0 to 1
     */
    static Duration after(int attempt, double random) {
        long millis = Math.min(FIRST.toMillis() << Math.min(attempt - 1, 20), LONGEST.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - SPREAD + 2 * SPREAD * random)));
    }

    /** What a {@code Retry-After} asks for, in seconds or as a date, capped; empty where it asks for nothing sensible. */
    static Optional<Duration> asked(@Nullable String retryAfter, Instant now) {
        return Optional.ofNullable(retryAfter)
                .map(String::strip)
                .flatMap(text -> read(text, now))
                .map(Backoff::capped);
    }

    private static Optional<Duration> read(String text, Instant now) {
        try {
            return Optional.of(
                    text.chars().allMatch(Character::isDigit)
                            ? Duration.ofSeconds(Long.parseLong(text))
                            : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)));
        } catch (NumberFormatException | DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private static Duration capped(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : time;
    }
}
