// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bounds, order and observers of a delivery.
 *
 * @param concurrency how many events are handled at a time, at most
 * @param maxInFlight how many events are in hand at a time, at most
 * @param orderBy the order key of events; null for their space
 * @param startAt where a first start begins; null for now
 * @param executor what handlers run on; null for threads of our own, virtual ones where the JDK has them
 * @param observers who is told what happens
 */
public record DeliverySettings(
        int concurrency,
        int maxInFlight,
        @Nullable Function<? super Event, ?> orderBy,
        @Nullable Instant startAt,
        @Nullable Executor executor,
        List<EarmarkObserver> observers) {

    /** Checks the bounds. */
    public DeliverySettings {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency is " + concurrency + "; it must be at least 1.");
        }
        if (maxInFlight < concurrency) {
            throw new IllegalArgumentException(
                    "maxInFlight is " + maxInFlight + "; it must be at least the concurrency of " + concurrency + ".");
        }
        observers = List.copyOf(observers);
    }
}
