// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import dev.earmark.observe.EarmarkObserver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Puts on record how far an event from the source is. */
final class EventProgress implements Progress {

    private final Flight flight;
    private final Intake intake;
    private final Ledger ledger;
    private final Engine engine;
    private final Set<List<Route>> warned;

    EventProgress(Flight flight, Intake intake, Ledger ledger, Engine engine, Set<List<Route>> warned) {
        this.flight = flight;
        this.intake = intake;
        this.ledger = ledger;
        this.engine = engine;
        this.warned = warned;
    }

    static Set<List<Route>> nobodyWarned() {
        return ConcurrentHashMap.newKeySet();
    }

    @Override
    public void begun() {
        if (flight.begin()) {
            var createdAt = flight.event().createdAt();
            var lag = createdAt == null
                    ? Duration.ZERO
                    : Duration.between(createdAt, engine.world().now());
            observer().begun(flight.event(), lag.isNegative() ? Duration.ZERO : lag);
        }
    }

    @Override
    public boolean handlerDone(HandlerRun handler, boolean last) {
        if (last) {
            return settle();
        }
        // What a handler left to do at the end of the event would be lost if it did not run again after a crash.
        return flight.scope().hasActions()
                || engine.storage()
                        .write(() -> ledger.handlerDone(flight, handler.route().id()));
    }

    private boolean settle() {
        flight.scope().end();
        if (!engine.storage().write(() -> ledger.settle(flight))) {
            return false;
        }
        if (!ledger.isOverfull()) {
            intake.resume(ledger);
        }
        if (flight.event().topic().equals("job:ready") && !flight.scope().isJobAnswered()) {
            warnOfJob();
        }
        observer().settled(flight.event());
        intake.leave(() -> flight.settled().complete(null));
        return true;
    }

    private void warnOfJob() {
        if (warned.add(flight.routes())) {
            var handlers = flight.routes().stream().map(Route::id).collect(Collectors.joining(", "));
            engine.log()
                    .warn("The job " + flight.event().context().jobId() + " of event "
                            + flight.event().id() + " was handled by " + handlers
                            + " but got no ack, complete or fail, so Flatfile fails it 5 minutes after it became ready."
                            + " End the handler with context.job().complete(...) or fail(...). This is said once.");
        }
    }

    private EarmarkObserver observer() {
        return engine.observer();
    }
}
