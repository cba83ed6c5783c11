// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, as the transport needs them; tests bring their own. */
interface Pace {

    Instant now();

    /** Goes on evenly, whatever is done to the clock. */
    long nanoTime();

    /** From 0 inclusive to 1 exclusive. */
    double random();

    void sleep(Duration time) throws InterruptedException;

    static Pace real() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public double random() {
                return ThreadLocalRandom.current().nextDouble();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
            }
        };
    }
}
