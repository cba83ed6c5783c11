// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.process;

import java.util.concurrent.TimeUnit;

/** Keeps to a number of steps a second, counted from the start, so that a late step does not delay the later ones. */
public final class Pace {

    private final long start = System.nanoTime();
    private final int perSecond;
    private long steps;

    public Pace(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Waits until the next step is due. */
    public void await() throws InterruptedException {
        long due = start + steps++ * TimeUnit.SECONDS.toNanos(1) / perSecond;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    }
}
