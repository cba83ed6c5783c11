// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * How often and when a failed handler is tried again, as {@link dev.earmark.Retry} says: after {@code delay}, which
 * doubles up to {@code maxDelay}, each wait made longer or shorter by a random share.
 *
 * @param maxRetries attempts after the first one; 0 for none
 * @param delay the wait before the first retry
 * @param maxDelay the longest wait, before jitter
 * @param jitter by which share of itself a wait varies, 0 to 1
 * @param maxDuration no retry begins later than this after the first attempt began
 * @param retryOn the failures that are retried; empty for all
 * @param abortOn the failures that are not, whatever {@code retryOn} says
 */
public record RetryPolicy(
        int maxRetries,
        Duration delay,
        Duration maxDelay,
        double jitter,
        Duration maxDuration,
        Set<Class<? extends Throwable>> retryOn,
        Set<Class<? extends Throwable>> abortOn) {

    /** 5 retries: after 0.5, 1, 2, 4 and 8 s, each give or take a fifth, within 2 minutes; whatever the failure. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(
            5, Duration.ofMillis(500), Duration.ofSeconds(30), 0.2, Duration.ofMinutes(2), Set.of(), Set.of());

    /** Keeps its own copy of the sets. */
    public RetryPolicy {
        Objects.requireNonNull(delay);
        Objects.requireNonNull(maxDelay);
        Objects.requireNonNull(maxDuration);
        retryOn = Set.copyOf(retryOn);
        abortOn = Set.copyOf(abortOn);
    }

    /**
     * Whether a failure of this class is worth another attempt.
     *
     * @param failure what the handler threw
     * @return false where {@code abortOn} has it, or {@code retryOn} has others but not it
     */
    public boolean retries(Throwable failure) {
        return !isOneOf(abortOn, failure) && (retryOn.isEmpty() || isOneOf(retryOn, failure));
    }

    RetryPolicy on(Set<Class<? extends Throwable>> retried, Set<Class<? extends Throwable>> aborted) {
        return new RetryPolicy(maxRetries, delay, maxDelay, jitter, maxDuration, retried, aborted);
    }

    private static boolean isOneOf(Set<Class<? extends Throwable>> types, Throwable failure) {
        return types.stream().anyMatch(type -> type.isInstance(failure));
    }
}
