// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.event.Event;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An event that was posted.
 *
 * @param event the event
 * @param file where it is kept until it is settled; null where the sender keeps it
 * @param settled completes when it is settled
 */
record Arrival(Event event, @Nullable Path file, CompletableFuture<Void> settled) {

    static Arrival of(Event event, @Nullable Path file) {
        return new Arrival(event, file, new CompletableFuture<>());
    }
}
