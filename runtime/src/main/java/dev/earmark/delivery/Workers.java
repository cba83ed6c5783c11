// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.log.ProblemLog;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads of a delivery: those that run handlers, and one that wakes waiting events. */
final class Workers implements AutoCloseable {

    private final Executor executor;
    private final @Nullable ExecutorService owned;
    private final ScheduledExecutorService timer;
    private final ProblemLog log;

    private Workers(Executor executor, @Nullable ExecutorService owned, ProblemLog log) {
        this.executor = executor;
        this.owned = owned;
        this.log = log;
        this.timer = Executors.newSingleThreadScheduledExecutor(threads("earmark-timer"));
    }

    /** On the given executor, which stays its owner's; on threads of our own where there is none. */
    static Workers of(@Nullable Executor given, ProblemLog log) {
        if (given != null) {
            return new Workers(given, null, log);
        }
        var own = VirtualThreads.executor().orElseGet(() -> Executors.newCachedThreadPool(threads("earmark-handler")));
        return new Workers(own, own, log);
    }

    private static ThreadFactory threads(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    Executor executor() {
        return executor;
    }

    void after(Duration delay, Runnable action) {
        try {
            var unused = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            log.debug("A wait was cut short because Earmark stops.");
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        if (owned != null) {
            owned.shutdownNow();
        }
    }
}
