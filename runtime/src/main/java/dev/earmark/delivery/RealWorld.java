// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.log.ProblemLog;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The threads of a delivery: those that run handlers, and one that wakes waiting events. */
final class RealWorld implements World {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMillis(100);
    private static final int TURNS = 64;

    private final Executor executor;
    private final @Nullable ExecutorService owned;
    private final ScheduledExecutorService timer;
    private final ProblemLog log;

    private RealWorld(Executor executor, @Nullable ExecutorService owned, ProblemLog log) {
        this.executor = executor;
        this.owned = owned;
        this.timer = Executors.newSingleThreadScheduledExecutor(threads("earmark-timer"));
        this.log = log;
    }

    /** On the given executor, which stays its owner's; on threads of our own where there is none. */
    static RealWorld of(@Nullable Executor given, ProblemLog log) {
        if (given != null) {
            return new RealWorld(given, null, log);
        }
        var own = VirtualThreads.executor().orElseGet(() -> Executors.newCachedThreadPool(threads("earmark-handler")));
        return new RealWorld(own, own, log);
    }

    private static ThreadFactory threads(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public Executor executor() {
        return this::execute;
    }

    @Override
    public int turns() {
        return TURNS;
    }

    /** An executor that is full for the moment is asked again, and so is one that has no thread to give: work never gets lost. */
    private void execute(Runnable work) {
        try {
            executor.execute(work);
        } catch (RuntimeException | OutOfMemoryError full) {
            after(UNTIL_ASKED_AGAIN, () -> execute(work));
        }
    }

    @Override
    public void after(Duration delay, Runnable action) {
        try {
            var unused = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            log.debug("A wait was cut short because Earmark stops.");
        }
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public RandomGenerator random() {
        return ThreadLocalRandom.current();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        if (owned != null) {
            owned.shutdownNow();
        }
    }
}
