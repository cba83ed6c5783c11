// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door for events: shut while as many are in hand as may be, and while there is a reason to pause. Thread-safe. */
final class Intake {

    private final int limit;
    private final Map<Object, String> pauses = new LinkedHashMap<>();
    private int inHand;
    private int told;

    Intake(int limit) {
        this.limit = limit;
    }

    /** Waits until the door is open, and takes one event in. */
    synchronized void enter() throws InterruptedException {
        while (!isOpen()) {
            wait();
        }
        inHand++;
    }

    synchronized boolean isOpen() {
        return inHand < limit && pauses.isEmpty();
    }

    synchronized void leave() {
        inHand--;
        notifyAll();
    }

    /**
     * Gives the place of an event free, then tells who handed it over, who may hand over another. A stop waits for that too,
     * so that a source can keep what it hears.
     */
    void leave(Runnable tell) {
        synchronized (this) {
            told++;
            leave();
        }
        try {
            tell.run();
        } finally {
            synchronized (this) {
                told--;
                notifyAll();
            }
        }
    }

    /** Shuts the door until the same cause is over; true unless it is shut for it already. */
    synchronized boolean pause(Object cause, String reason) {
        return pauses.put(cause, reason) == null;
    }

    /** True where the door was shut for the cause. */
    synchronized boolean resume(Object cause) {
        var was = pauses.remove(cause) != null;
        notifyAll();
        return was;
    }

    synchronized List<String> reasons() {
        return List.copyOf(pauses.values());
    }

    synchronized int inHand() {
        return inHand;
    }

    /** Waits until nothing is in hand and all are told; false where the time was too short. */
    synchronized boolean awaitEmpty(Duration time) throws InterruptedException {
        var until = System.nanoTime() + time.toNanos();
        while (inHand + told > 0) {
            var left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
