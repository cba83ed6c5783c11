// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.event.Event;
import dev.earmark.source.EventSink;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** Settles events at once, or holds them until the test settles them. */
final class HeldSink implements EventSink {

    record Held(Event event, CompletableFuture<Void> settled) {}

    final BlockingQueue<Held> held = new LinkedBlockingQueue<>();
    final BlockingQueue<Instant> marks = new LinkedBlockingQueue<>();
    volatile boolean settles = true;

    @Override
    public CompletionStage<Void> accept(Event event) {
        var one = new Held(event, new CompletableFuture<>());
        if (settles) {
            one.settled().complete(null);
        }
        held.add(one);
        return one.settled();
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
}
