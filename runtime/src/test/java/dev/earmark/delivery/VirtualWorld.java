// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** One thread, time that moves only when nothing else is to be done, and chance from a seed. */
final class VirtualWorld implements World {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final int turns;
    private final List<Runnable> ready = new ArrayList<>();
    private final PriorityQueue<Wake> wakes = new PriorityQueue<>();
    private long nanos;
    private long number;
    private boolean closed;

    private record Wake(long at, long number, Runnable action) implements Comparable<Wake> {

        @Override
        public int compareTo(Wake other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }

    VirtualWorld(long seed, Duration since) {
        random = new Random(seed);
        turns = 1 + (int) (seed & 1);
        nanos = since.toNanos();
    }

    /** Does one of the things that are ready, else moves time on. */
    void step() {
        if (!ready.isEmpty()) {
            ready.remove(random.nextInt(ready.size())).run();
            return;
        }
        var next = wakes.remove();
        nanos = Math.max(nanos, next.at());
        next.action().run();
    }

    /** Runs what happens within a time. */
    void run(Duration time) {
        var until = nanos + time.toNanos();
        after(time, () -> {});
        while (!closed
                && (!ready.isEmpty() || (!wakes.isEmpty() && wakes.element().at() <= until))) {
            step();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos);
    }

    /** Nothing runs any more, as after a {@code kill -9}. */
    void kill() {
        closed = true;
        ready.clear();
        wakes.clear();
    }

    @Override
    public Executor executor() {
        return work -> {
            if (!closed) {
                ready.add(work);
            }
        };
    }

    @Override
    public int turns() {
        return turns;
    }

    @Override
    public void after(Duration delay, Runnable action) {
        if (!closed) {
            wakes.add(new Wake(nanos + delay.toNanos(), number++, action));
        }
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return BEGIN.plusNanos(nanos);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public void close() {
        kill();
    }
}
