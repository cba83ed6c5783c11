// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only by sleeping, and chance that always falls in the middle. */
final class FakePace implements Pace {

    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    final List<Duration> slept = new CopyOnWriteArrayList<>();
    double random = 0.5;
    private volatile Duration passed = Duration.ZERO;

    @Override
    public Instant now() {
        return START.plus(passed);
    }

    @Override
    public long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(time);
        pass(time);
    }

    synchronized void pass(Duration time) {
        passed = passed.plus(time);
    }
}
