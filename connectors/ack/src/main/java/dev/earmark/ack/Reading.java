// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.ack;

import dev.earmark.api.CallInterruptedException;
import dev.earmark.api.FlatfileException;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The thread that reads the backlog over and over, whatever goes wrong, until it is stopped. */
final class Reading {

    /** The client has tried several times by then, with growing waits. */
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(500);

    private final Backlog backlog;
    private final EventSink sink;
    private final Duration interval;
    private final ProblemLog log;
    private final Thread thread = new Thread(this::run, "earmark-ack");

    private Reading(Backlog backlog, EventSink sink, Duration interval, ProblemLog log) {
        this.backlog = backlog;
        this.sink = sink;
        this.interval = interval;
        this.log = log;
        thread.setDaemon(true);
    }

    static Reading start(Backlog backlog, EventSink sink, Duration interval, ProblemLog log) {
        var reading = new Reading(backlog, sink, interval, log);
        reading.thread.start();
        return reading;
    }

    private void run() {
        try {
            while (true) {
                sleep(turn());
            }
        } catch (InterruptedException | CallInterruptedException stopped) {
            log.debug("Reading events was interrupted, as a stop does.");
        }
    }

    /** How long to wait for the next one. */
    private Duration turn() throws InterruptedException {
        try {
            var complete = backlog.work();
            sink.connected();
            return complete ? interval : Duration.ZERO;
        } catch (CallInterruptedException stopped) {
            throw stopped;
        } catch (FlatfileException failure) {
            sink.disconnected(String.valueOf(failure.getMessage()));
            return failure.retryAfter(AFTER_A_FAILURE);
        } catch (RuntimeException defect) {
            log.error("Reading events failed; Earmark tries again: " + defect);
        }
        return AFTER_A_FAILURE;
    }

    private static void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
