// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One pass through a recording. */
final class Replay {

    private static final int EVENTS_PER_MARK = 1_000;

    private final Lines lines;
    private final EventSink sink;
    private final @Nullable Sleeper sleeper;
    private final ProblemLog log;
    private final EventParser parser = new EventParser();
    private final AtomicLong unsettled = new AtomicLong(1);
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private Instant last = Instant.EPOCH;
    private boolean ascending = true;
    private long count;

    /**
     * A replay.
     *
     * @param sleeper waits between events; null for full speed
     */
    Replay(Lines lines, EventSink sink, @Nullable Sleeper sleeper, ProblemLog log) {
        this.lines = lines;
        this.sink = sink;
        this.sleeper = sleeper;
        this.log = log;
    }

    /** Hands over everything. */
    void run() throws IOException, InterruptedException {
        try (lines) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var event = event(line);
                if (event != null) {
                    hand(event);
                }
            }
        }
        moveMark();
        settleOne();
    }

    /** Completes when all that was handed over is settled. */
    CompletionStage<Void> settled() {
        return settled;
    }

    private @Nullable Event event(byte[] line) {
        if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
            return null;
        }
        try {
            return parser.parse(line);
        } catch (MalformedEventException malformed) {
            log.error("Line " + lines.number() + " was left out: " + malformed.getMessage());
            return null;
        }
    }

    private void hand(Event event) throws InterruptedException {
        var createdAt = event.createdAt();
        var time = createdAt == null ? Instant.EPOCH : createdAt;
        var between = Duration.between(last, time);
        if (sleeper != null && count > 0 && between.compareTo(Duration.ZERO) > 0) {
            sleeper.sleep(between);
        }
        ascending &= !between.isNegative();
        last = between.isNegative() ? last : time;
        unsettled.incrementAndGet();
        var unused = sink.accept(event).whenComplete((done, never) -> settleOne());
        if (++count % EVENTS_PER_MARK == 0) {
            moveMark();
        }
    }

    private void moveMark() {
        if (ascending && count > 0) {
            sink.handedOver(last);
        }
    }

    private void settleOne() {
        if (unsettled.decrementAndGet() == 0) {
            settled.complete(null);
        }
    }
}
