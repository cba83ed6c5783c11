// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Time that stands still until a sleeper or the test moves it; each sleep is told and takes no time. */
final class FakePace implements Pace {

    final BlockingQueue<Duration> sleeps = new LinkedBlockingQueue<>();
    volatile double random = 0.5;
    private long time;

    synchronized void advance(Duration by) {
        time += by.toNanos();
    }

    @Override
    public synchronized long nanoTime() {
        return time;
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        advance(duration);
        sleeps.add(duration);
    }
}
