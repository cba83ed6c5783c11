// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** Threads, time and chance, as the delivery meets them. */
interface World {

    /** What handlers run on. */
    Executor executor();

    /** How many events a thread of the executor handles, at most, before it is given back. */
    int turns();

    /** Runs something short later; not at all once the world is closed. */
    void after(Duration delay, Runnable action);

    /** Time to measure by. */
    long nanoTime();

    /** Time of day. */
    Instant now();

    RandomGenerator random();

    /** Interrupts what runs, and runs nothing more. */
    void close();
}
