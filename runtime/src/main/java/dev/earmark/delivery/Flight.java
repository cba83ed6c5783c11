// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An event in hand, from intake until all its handlers are done. */
final class Flight {

    private final Event event;
    private final Instant createdAt;
    private final long takenAt;
    private final List<Route> routes;
    private final EventScope scope;
    private final AtomicInteger handlersLeft;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();

    /**
     * Takes an event in hand.
     *
     * @param createdAt where the event stands in the stream
     * @param takenAt when it was taken in, on the clock to measure by
     */
    Flight(Event event, Instant createdAt, long takenAt, List<Route> routes, EventScope scope) {
        this.event = event;
        this.createdAt = createdAt;
        this.takenAt = takenAt;
        this.routes = routes;
        this.scope = scope;
        this.handlersLeft = new AtomicInteger(routes.size());
    }

    Event event() {
        return event;
    }

    Instant createdAt() {
        return createdAt;
    }

    long takenAt() {
        return takenAt;
    }

    List<Route> routes() {
        return routes;
    }

    EventScope scope() {
        return scope;
    }

    /** Completes when the event is settled. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    /** Notes that the first handler is about to run; false where that was noted before. */
    boolean begin() {
        return begun.compareAndSet(false, true);
    }

    /** Notes that a handler is done; true for the last one. */
    boolean handlerDone() {
        return handlersLeft.decrementAndGet() == 0;
    }
}
