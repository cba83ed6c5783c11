// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.ack;

import dev.earmark.api.ApiException;
import dev.earmark.api.FlatfileException;
import dev.earmark.checkpoint.Checkpoint;
import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.checkpoint.CheckpointScope;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.checkpoint.Saved;
import dev.earmark.checkpoint.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** The state is at the platform: that an event is settled is recorded by its acknowledgement. Thread-safe. */
final class Acknowledgements implements CheckpointStore, Checkpoint {

    private static final int GONE = 404;
    private static final int SENDERS = 8;
    private static final long PATIENCE_MILLIS = 1_000;

    private final Consumer<String> api;
    private final ReentrantReadWriteLock pages = new ReentrantReadWriteLock(true);

    private volatile boolean open;

    Acknowledgements(Consumer<String> api) {
        this.api = api;
    }

    /** Whether this store is the one in use. */
    boolean isOpen() {
        return open;
    }

    /** Acknowledges an event; one that the platform has forgotten needs it no more. */
    void send(String eventId) {
        pages.readLock().lock();
        try {
            api.accept(eventId);
        } catch (ApiException refused) {
            if (refused.status() != GONE) {
                throw refused;
            }
        } finally {
            pages.readLock().unlock();
        }
    }

    /** Acknowledges events, several at a time; fails as the first one does that fails. */
    void sendAll(List<String> eventIds) throws InterruptedException {
        if (eventIds.isEmpty()) {
            return;
        }
        var threads = Executors.newFixedThreadPool(Math.min(SENDERS, eventIds.size()));
        try {
            var sent = threads.invokeAll(eventIds.stream()
                    .map(id -> Executors.callable(() -> send(id)))
                    .toList());
            for (var each : sent) {
                each.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Runs something while nothing is acknowledged, since what is acknowledged leaves the list, and what stands behind it
     * moves to pages that were read before. Where an acknowledgement takes long it is run all the same: what it skips is
     * read the next time, though later than what is younger.
     */
    void hold(Runnable reading) throws InterruptedException {
        var held = pages.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        try {
            reading.run();
        } finally {
            if (held) {
                pages.writeLock().unlock();
            }
        }
    }

    @Override
    public Checkpoint open(CheckpointScope scope) {
        open = true;
        return this;
    }

    @Override
    public String describe(CheckpointScope scope) {
        return "the platform, by acknowledging";
    }

    @Override
    public Saved saved() {
        return Saved.NOTHING;
    }

    @Override
    public void settled(Settlement settlement) {
        if (settlement.handlerId() != null) {
            return;
        }
        try {
            send(settlement.eventId());
        } catch (FlatfileException failure) {
            throw new CheckpointException("Event " + settlement.eventId() + " is settled and cannot be acknowledged: "
                    + failure.getMessage());
        }
    }

    /** The platform lists what is not acknowledged whenever it was created. */
    @Override
    public void moved(Instant mark) {}

    @Override
    public void close() {}
}
