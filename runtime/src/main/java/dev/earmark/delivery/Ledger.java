// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.checkpoint.Checkpoint;
import dev.earmark.checkpoint.Settlement;
import dev.earmark.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Which events are in hand, which are settled, and the mark before which every event is: it moves as far as the source has
 * handed over, but never past an event in hand. What must outlive the process goes through to the checkpoint. Thread-safe.
 */
final class Ledger {

    private static final int REMEMBERED = 100_000;

    private final Checkpoint checkpoint;
    private final SettledIds settled = new SettledIds(REMEMBERED);
    private final Map<String, Set<String>> partly = new HashMap<>();
    private final Map<String, Flight> flights = new HashMap<>();
    private final TreeMap<Instant, Integer> heldAt = new TreeMap<>();
    private @Nullable Instant handedOver;
    private @Nullable Instant mark;
    private boolean started;

    Ledger(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        var saved = checkpoint.saved();
        mark = saved.mark();
        saved.settled().forEach(this::restore);
    }

    private void restore(Settlement settlement) {
        var handler = settlement.handlerId();
        if (handler == null) {
            partly.remove(settlement.eventId());
            settled.add(settlement.eventId(), settlement.createdAt());
        } else if (!settled.contains(settlement.eventId())) {
            partly.computeIfAbsent(settlement.eventId(), id -> new HashSet<>(4)).add(handler);
        }
    }

    /** What to say of an event that is known already; null for one that is new. */
    synchronized @Nullable CompletionStage<Void> find(String eventId) {
        if (settled.contains(eventId)) {
            return CompletableFuture.completedStage(null);
        }
        var flight = flights.get(eventId);
        return flight == null ? null : flight.settled();
    }

    /** The handlers that were done with an event when an earlier run ended. */
    synchronized Set<String> handlersDone(String eventId) {
        return partly.getOrDefault(eventId, Set.of());
    }

    /** Where an event stands: one without a time stands at the mark. */
    synchronized Instant place(Event event) {
        var createdAt = event.createdAt();
        return createdAt != null ? createdAt : mark != null ? mark : Instant.EPOCH;
    }

    /** Remembers an event that no handler matches. */
    synchronized void passed(Event event) {
        settled.add(event.id(), place(event));
    }

    /** Takes an event in hand; false where it is already. */
    synchronized boolean begin(Flight flight) {
        var id = flight.event().id();
        if (settled.contains(id) || flights.putIfAbsent(id, flight) != null) {
            return false;
        }
        partly.remove(id);
        heldAt.merge(flight.createdAt(), 1, Integer::sum);
        return true;
    }

    /** Records that one handler of an event is done, while others are not. */
    void handlerDone(Flight flight, String handlerId) {
        checkpoint.settled(new Settlement(flight.event().id(), handlerId, flight.createdAt()));
    }

    /** Records that an event is settled. */
    void settle(Flight flight) {
        checkpoint.settled(new Settlement(flight.event().id(), null, flight.createdAt()));
        synchronized (this) {
            settled.add(flight.event().id(), flight.createdAt());
            flights.remove(flight.event().id());
            heldAt.merge(flight.createdAt(), -1, (held, less) -> held + less == 0 ? null : held + less);
            moveMark();
        }
    }

    synchronized void handedOver(Instant before) {
        if (handedOver == null || before.isAfter(handedOver)) {
            handedOver = before;
            moveMark();
        }
    }

    /** The source is connected: from now on the mark is written. Until then a start may still be refused. */
    synchronized void started() {
        started = true;
        if (mark != null) {
            checkpoint.moved(mark);
        }
    }

    private void moveMark() {
        if (handedOver == null) {
            return;
        }
        var oldest = heldAt.isEmpty() ? handedOver : heldAt.firstKey();
        var reached = oldest.isBefore(handedOver) ? oldest : handedOver;
        if (mark == null || reached.isAfter(mark)) {
            mark = reached;
            settled.forgetBefore(mark.minus(Checkpoint.OVERLAP));
            if (started) {
                checkpoint.moved(mark);
            }
        }
    }

    synchronized Optional<Instant> mark() {
        return Optional.ofNullable(mark);
    }

    /** Whether an event in hand keeps more settled ones from being forgotten than there may be. */
    synchronized boolean isOverfull() {
        return settled.size() > REMEMBERED && !heldAt.isEmpty() && settled.countAfter(heldAt.firstKey()) > REMEMBERED;
    }

    /** How many settled events are remembered because the source never said up to when it has handed over all. */
    synchronized int settledWithoutAMark() {
        return handedOver == null && settled.size() > REMEMBERED ? settled.size() : 0;
    }

    /** The event that was taken in first of those in hand. */
    synchronized Optional<Flight> oldest() {
        return flights.values().stream().min((one, other) -> Long.compare(one.takenAt() - other.takenAt(), 0));
    }

    synchronized Collection<Flight> flights() {
        return List.copyOf(flights.values());
    }
}
