// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.EventPage;
import dev.earmark.api.EventQuery;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What the stream may have missed, and whether the events API has been read since. The thread that reads the stream opens
 * gaps, the one that reads the API closes them. Thread-safe.
 */
final class Gaps {

    private static final Duration QUIET = Duration.ofMillis(250);
    private static final Duration LONGEST_BURST = Duration.ofSeconds(10);

    /** A start has contact with the API, which only may be slow; and much may have been left to do. */
    private static final Duration LEAST_PATIENCE_AT_THE_START = Duration.ofSeconds(10);

    private final Duration patience;
    private long opened;
    private long closed;
    private boolean wanted;
    private boolean suspected;
    private long firstSuspected;
    private long lastSuspected;
    private boolean streaming = true;
    private boolean failed;
    private boolean asking;
    private long asked;

    /**
     * None yet.
     *
     * @param patience how long the API may take to answer before the stream no longer waits for it
     */
    Gaps(Duration patience) {
        this.patience = patience;
    }

    /**
     * Something may be missing. It is read when this has not been said for a moment, since a burst says it over and over
     * and should not be slowed down by reading the same events twice.
     */
    synchronized void suspect() {
        lastSuspected = System.nanoTime();
        firstSuspected = suspected ? firstSuspected : lastSuspected;
        suspected = true;
        opened++;
        notifyAll();
    }

    /** Something may be missing: it is read now. */
    synchronized void open() {
        opened++;
        wanted = true;
        failed = false;
        notifyAll();
    }

    synchronized boolean isOpen() {
        return closed < opened;
    }

    /** Whether events come by the stream; where they do not, the API is read in short intervals. */
    synchronized void streaming(boolean flowing) {
        streaming = flowing;
        notifyAll();
    }

    synchronized boolean isStreaming() {
        return streaming;
    }

    /** Waits until the gaps known now are closed, or the API turns out to be no help. */
    synchronized void awaitClosed() throws InterruptedException {
        var last = opened;
        while (closed < last && !failed) {
            if (!asking) {
                wait();
                continue;
            }
            var left = asked + patience().toNanos() - System.nanoTime();
            if (left <= 0) {
                return;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private Duration patience() {
        return closed > 0 || patience.compareTo(LEAST_PATIENCE_AT_THE_START) > 0
                ? patience
                : LEAST_PATIENCE_AT_THE_START;
    }

    /**
     * Waits until a read is due.
     *
     * @param longest how long while nothing asks for one
     * @return to be given to {@link #closed} after it
     */
    synchronized long awaitDue(Duration longest) throws InterruptedException {
        var flowing = streaming;
        var until = System.nanoTime() + longest.toNanos();
        for (var left = left(until); left > 0 && !wanted && streaming == flowing; left = left(until)) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        wanted = false;
        suspected = false;
        return opened;
    }

    private long left(long until) {
        var now = System.nanoTime();
        if (!suspected) {
            return until - now;
        }
        var quiet = lastSuspected + QUIET.toNanos() - now;
        var longest = firstSuspected + LONGEST_BURST.toNanos() - now;
        return Math.min(until - now, Math.min(quiet, longest));
    }

    synchronized void closed(long upTo) {
        closed = upTo;
        notifyAll();
    }

    synchronized void failed() {
        failed = true;
        notifyAll();
    }

    /** The events API, with an eye on how long it takes to answer. */
    Function<EventQuery, EventPage> watched(Function<EventQuery, EventPage> api) {
        return query -> {
            asking(true);
            try {
                return api.apply(query);
            } finally {
                asking(false);
            }
        };
    }

    /** The API is asked, or asks for patience itself: until that ends the stream waits for a while only. */
    synchronized void asking(boolean begins) {
        asking = begins;
        asked = System.nanoTime();
        notifyAll();
    }
}
