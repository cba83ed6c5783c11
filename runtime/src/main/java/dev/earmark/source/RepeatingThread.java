// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.FlatfileException;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import java.time.Duration;

/** A thread that does one thing over and over, also after a defect, until it is stopped. */
final class RepeatingThread {

    /** One turn. */
    interface Turn {

        void take() throws InterruptedException;
    }

    private static final Duration AFTER_A_DEFECT = Duration.ofSeconds(1);

    private final Turn turn;
    private final Pace pace;
    private final ProblemLog log;
    private final Thread thread;

    RepeatingThread(String name, Pace pace, ProblemLog log, Turn turn) {
        this.turn = turn;
        this.pace = pace;
        this.log = log;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Interrupts the thread and waits for its end. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                takeTurn();
            }
        } catch (InterruptedException stopped) {
            log.debug("Reading events was interrupted, as a stop does.");
        }
    }

    /** A call of the API that was given up because the thread is to stop is no failure of the platform. */
    static void endIfInterrupted(FlatfileException failure) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(failure.getMessage());
        }
    }

    private void takeTurn() throws InterruptedException {
        try {
            turn.take();
        } catch (RuntimeException defect) {
            log.error("Reading events failed; Earmark tries again: " + Throwables.trace(defect));
            pace.sleep(AFTER_A_DEFECT);
        }
    }
}
