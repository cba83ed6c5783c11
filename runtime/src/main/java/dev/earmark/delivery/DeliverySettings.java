// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Bounds and observers of a delivery.
 *
 * @param concurrency how many events are handled at a time, at most
 * @param maxInFlight how many events are in hand at a time, at most
 * @param executor what handlers run on; null for threads of our own, virtual ones where the JDK has them
 * @param observers who is told what happens
 */
public record DeliverySettings(
        int concurrency, int maxInFlight, @Nullable Executor executor, List<DeliveryObserver> observers) {

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
