// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.deadletter.DeadLetters;
import dev.earmark.delivery.Delivery;
import dev.earmark.log.ProblemLog;
import dev.earmark.observe.Health;
import dev.earmark.source.EventSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Running listeners: events arrive from a source, and the handlers that match them are called until they succeed or are
 * given up.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *     Earmark.run(DeliveryListener.class);
 * }
 * }</pre>
 *
 * <p>or, where the program does other things too:
 *
 * <pre>{@code
 * try (var earmark = Earmark.builder().listener(new DeliveryListener(orders)).start()) { ... }
 * }</pre>
 *
 * <p>Credentials and the environment come from the configuration, see {@link dev.earmark.config.Configuration}. Thread-safe.
 */
public final class Earmark implements AutoCloseable {

    private static final int MOST_NAMED = 10;

    private final EventSource source;
    private final Delivery delivery;
    private final Duration grace;
    private final ProblemLog log;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile List<String> left = List.of();
    private volatile @Nullable HealthServer healthServer;

    Earmark(EventSource source, Delivery delivery, Duration grace, ProblemLog log) {
        this.source = source;
        this.delivery = delivery;
        this.grace = grace;
        this.log = log;
    }

    /**
     * Runs listeners as a program: starts them and blocks until the process is told to end (SIGTERM, SIGINT), then stops
     * taking events, waits for the handlers that run, and ends the process with code 0, or 3 when events were left
     * unsettled. Where the listeners cannot start, one message on standard error says why, and the process ends with code
     * 1.
     *
     * @param listeners the listener classes, each with a no-argument constructor; none for all listeners of the module or
     *     jar that holds the calling class
     */
    public static void run(Class<?>... listeners) {
        var builder = builder();
        if (listeners.length == 0) {
            builder.listenersBeside(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                    .getCallerClass());
        }
        for (var listener : listeners) {
            builder.listener(listener);
        }
        MainProgram.run(builder);
    }

    /**
     * Collects what a listener program consists of.
     *
     * @return a builder without listeners
     */
    public static EarmarkBuilder builder() {
        return new EarmarkBuilder();
    }

    /**
     * Stops: takes no more events, then waits for those in hand, at most the grace period. What still runs then is
     * interrupted and left unsettled. A second call waits for the first one.
     */
    @Override
    public void close() {
        if (stopping.compareAndSet(false, true)) {
            source.stop();
            left = delivery.drain(grace);
            if (!left.isEmpty()) {
                log.warn(report(left));
            }
            if (healthServer != null) {
                healthServer.close();
            }
            stopped.countDown();
        }
        awaitStopped();
    }

    private String report(List<String> unsettled) {
        var count = unsettled.size() == 1 ? "1 event" : unsettled.size() + " events";
        var named = String.join(", ", unsettled.subList(0, Math.min(MOST_NAMED, unsettled.size())));
        return "Stopped with " + count + " unsettled, since their handlers did not end within the grace period of "
                + grace.toSeconds() + " s. They are handled again by the next start: " + named
                + (unsettled.size() > MOST_NAMED ? ", ..." : "");
    }

    /**
     * How the listeners are: whether the process is alive and events are handled, and if not, why.
     *
     * @return what holds at this moment; not alive after {@link #close()}
     */
    public Health health() {
        return delivery.health();
    }

    /**
     * The handlers that were given up for an event.
     *
     * @return the dead letters, to be looked at, tried again or thrown away
     */
    public DeadLetters deadLetters() {
        return delivery.deadLetters();
    }

    Earmark withHealthAt(int port, Counters counters) {
        try {
            var server = HealthServer.start(port, this::health, counters);
            log.info("Health is served at http://127.0.0.1:" + server.port() + "/health/ready.");
            healthServer = server;
        } catch (IOException failure) {
            close();
            throw new StartException("Health cannot be served on port " + port + ": " + failure.getMessage()
                    + ". Choose another healthPort, or 0 for a free one.");
        }
        return this;
    }

    /** What {@link #close()} left unsettled; nothing before. */
    List<String> left() {
        return left;
    }

    void awaitStopped() {
        try {
            stopped.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
