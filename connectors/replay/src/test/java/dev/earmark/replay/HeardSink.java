// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import dev.earmark.event.Event;
import dev.earmark.source.EventSink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Settles what it is handed at once, as long as it has room, and keeps what it is told. */
final class HeardSink implements EventSink {

    static final String SECRET = "not-a-real-secret";

    final Semaphore room = new Semaphore(1_000);
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<Instant> marks = new CopyOnWriteArrayList<>();

    @Override
    public CompletionStage<Void> accept(Event event) throws InterruptedException {
        room.acquire();
        ids.add(event.id());
        return CompletableFuture.completedStage(null);
    }

    @Override
    public Optional<Instant> resumeFrom() {
        return Optional.empty();
    }

    @Override
    public void handedOver(Instant before) {
        marks.add(before);
    }

    @Override
    public void connected() {}

    @Override
    public void disconnected(String reason) {}

    @Override
    public String mask(String text) {
        return text.replace(SECRET, "[secret]");
    }

    List<String> ids() {
        return ids;
    }

    List<Instant> marks() {
        return marks;
    }
}
