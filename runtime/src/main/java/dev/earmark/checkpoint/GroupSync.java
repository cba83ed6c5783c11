// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Runs a costly action once for all requests of a short while, on a thread that exists from the first request on. */
final class GroupSync implements AutoCloseable {

    private static final long GROUP_MILLIS = 50;

    /** What is to be done. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private final Action action;
    private @Nullable Thread thread;
    private boolean requested;
    private boolean closed;
    private volatile @Nullable String problem;

    GroupSync(Action action) {
        this.action = action;
    }

    synchronized void request() {
        if (requested || closed) {
            return;
        }
        requested = true;
        notifyAll();
        if (thread == null) {
            thread = new Thread(this::work, "earmark-checkpoint");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** What was written may be lost while the disk does not take it, so nothing more is accepted until it does. */
    void refuseIfBroken() {
        var current = problem;
        if (current != null) {
            request();
            throw new CheckpointException(current);
        }
    }

    private void work() {
        try {
            while (awaitRequest()) {
                run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean awaitRequest() throws InterruptedException {
        while (!requested && !closed) {
            wait();
        }
        var until = System.nanoTime() + GROUP_MILLIS * 1_000_000;
        for (var left = GROUP_MILLIS; left > 0 && !closed; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        requested = false;
        return !closed;
    }

    private void run() {
        try {
            action.run();
            problem = null;
        } catch (IOException failure) {
            problem = "The state cannot be brought to the disk: " + failure
                    + ". Earmark takes in no events until it can.";
        }
    }

    /** Ends the thread; what is still requested is left to the caller. */
    @Override
    public void close() {
        Thread ending;
        synchronized (this) {
            closed = true;
            notifyAll();
            ending = thread;
        }
        if (ending != null) {
            try {
                ending.join();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
