// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that requests are read by. One that takes too long is interrupted, which closes its connection: the JDK's
 * server itself waits for slow clients as long as they like.
 */
final class TimedExecutor implements Executor, AutoCloseable {

    private final long limit;
    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor timer;

    TimedExecutor(int most, Duration limit) {
        this.limit = limit.toNanos();
        this.threads = new ThreadPoolExecutor(
                most, most, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons("earmark-webhook"));
        threads.allowCoreThreadTimeOut(true);
        this.timer = new ScheduledThreadPoolExecutor(1, daemons("earmark-webhook-timer"));
        timer.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void execute(Runnable request) {
        threads.execute(() -> runTimed(request));
    }

    private void runTimed(Runnable request) {
        var run = new Run();
        var end = timer.schedule(run::interrupt, limit, TimeUnit.NANOSECONDS);
        try {
            request.run();
        } finally {
            end.cancel(false);
            run.end();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        timer.shutdownNow();
    }

    private static final class Run {

        private @Nullable Thread thread = Thread.currentThread();

        synchronized void interrupt() {
            if (thread != null) {
                thread.interrupt();
            }
        }

        /** The next request of this thread is not to be interrupted instead. */
        synchronized void end() {
            thread = null;
            Thread.interrupted();
        }
    }
}
