// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits in real time, until stopped. */
final class StoppablePauses implements Pauses {

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public boolean pause(Duration time) throws InterruptedException {
        return !stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }
}
