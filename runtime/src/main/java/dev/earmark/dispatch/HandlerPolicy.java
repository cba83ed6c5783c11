// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.OrderKey;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the runtime treats a handler: what its {@code @Retry}, {@code @Timeout} and {@code @Ordered} say, or their defaults.
 *
 * @param retry how often and when it is tried again
 * @param timeout how long one attempt may take
 * @param order which events it takes one after another; null for what the program sets
 */
public record HandlerPolicy(
        RetryPolicy retry, Duration timeout, @Nullable OrderKey order) {

    /** What holds for a handler without annotations: the default retries, 5 minutes, the program's order. */
    public static final HandlerPolicy DEFAULT = new HandlerPolicy(RetryPolicy.DEFAULT, Duration.ofMinutes(5), null);

    /** Checks that nothing is missing. */
    public HandlerPolicy {
        Objects.requireNonNull(retry);
        Objects.requireNonNull(timeout);
    }
}
