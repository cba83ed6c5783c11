// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.deadletter.DeadLetter;
import dev.earmark.deadletter.DeadLetterException;
import dev.earmark.deadletter.DeadLetters;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Dead letters, retried by the path of events that arrive. */
final class ParkedHandlers implements DeadLetters {

    private final DispatchTable table;
    private final Engine engine;
    private final Intake intake;
    private final Lanes lanes;

    ParkedHandlers(DispatchTable table, Engine engine, Intake intake, Lanes lanes) {
        this.table = table;
        this.engine = engine;
        this.intake = intake;
        this.lanes = lanes;
    }

    @Override
    public List<DeadLetter> list() {
        var letters = new ArrayList<DeadLetter>();
        engine.letters().forEach(letters::add);
        return letters;
    }

    @Override
    public CompletionStage<Retried> retry(String id) {
        var letter = list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no dead letter \"" + id + "\"."));
        var route = route(letter)
                .orElseThrow(() ->
                        new IllegalArgumentException("The handler \"" + letter.handlerId() + "\" of dead letter \"" + id
                                + "\" is not running. Start its listener, or discard the letter."));
        return retry(letter, route);
    }

    @Override
    public List<CompletionStage<Retried>> retryAll() {
        var retried = new ArrayList<CompletionStage<Retried>>();
        for (var letter : list()) {
            route(letter).ifPresent(route -> retried.add(retry(letter, route)));
        }
        return retried;
    }

    @Override
    public boolean discard(String id) {
        return engine.letters().remove(id);
    }

    private Optional<Route> route(DeadLetter letter) {
        return table.routes().stream()
                .filter(route -> route.id().equals(letter.handlerId()))
                .findFirst();
    }

    private CompletionStage<Retried> retry(DeadLetter letter, Route route) {
        try {
            intake.enter();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new DeadLetterException("The thread was interrupted while it waited to retry " + letter.id() + ".");
        }
        var event = Event.parse(letter.eventJson());
        var scope = new EventScope(event, engine.log());
        var flight = new Flight(event, Instant.EPOCH, engine.now(), List.of(route), scope);
        var result = new CompletableFuture<Retried>();
        lanes.submit(flight, new Retrial(letter, flight, result, engine, intake));
        return result;
    }

    private record Retrial(
            DeadLetter letter, Flight flight, CompletableFuture<Retried> result, Engine engine, Intake intake)
            implements Progress {

        @Override
        public void begun() {
            engine.log().info("Retrying the dead letter " + letter.id() + ".");
        }

        @Override
        public boolean handlerDone(HandlerRun handler, boolean last) {
            flight.scope().end();
            if (handler.hasSucceeded()
                    && !engine.storage().write(() -> engine.letters().remove(letter.id()))) {
                return false;
            }
            intake.leave(() -> result.complete(handler.hasSucceeded() ? Retried.SUCCEEDED : Retried.PARKED));
            return true;
        }
    }
}
