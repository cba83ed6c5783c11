// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Interrupts attempts that take too long. It looks at them a few times a second, and only while there are some. */
final class Watchdog {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final World world;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    Watchdog(World world) {
        this.world = world;
    }

    /** Watches the current thread until told that the attempt has ended. */
    Watch start(Route route, Event event, Duration limit) {
        var watch = new Watch(route, event, Thread.currentThread(), world.nanoTime(), limit);
        watches.add(watch);
        if (looking.compareAndSet(false, true)) {
            world.after(BETWEEN_LOOKS, this::look);
        }
        return watch;
    }

    private void look() {
        var now = world.nanoTime();
        for (var watch : watches) {
            if (watch.overdue(now) >= 0) {
                watch.interrupt();
            }
        }
        looking.set(false);
        if (!watches.isEmpty() && looking.compareAndSet(false, true)) {
            world.after(BETWEEN_LOOKS, this::look);
        }
    }

    /** Interrupts every attempt, as the end of the program does. */
    void interruptAll() {
        watches.forEach(Watch::interrupt);
    }

    /** The attempts that have not ended though their time was over some time ago. */
    List<Watch> stuck(Duration beyond) {
        var now = world.nanoTime();
        return watches.stream()
                .filter(watch -> watch.overdue(now) >= beyond.toNanos())
                .toList();
    }

    /** One attempt under watch. */
    final class Watch {

        private final Route route;
        private final Event event;
        private final Thread thread;
        private final long startedAt;
        private final Duration limit;
        private boolean ended;
        private boolean interrupted;

        private Watch(Route route, Event event, Thread thread, long startedAt, Duration limit) {
            this.route = route;
            this.event = event;
            this.thread = thread;
            this.startedAt = startedAt;
            this.limit = limit;
        }

        String what() {
            return route.id() + " for event " + event.id();
        }

        Duration running() {
            return Duration.ofNanos(world.nanoTime() - startedAt);
        }

        private long overdue(long now) {
            return now - startedAt - limit.toNanos();
        }

        private synchronized void interrupt() {
            if (!ended && !interrupted) {
                interrupted = true;
                thread.interrupt();
            }
        }

        /** Ends the watch; true where the attempt was interrupted. The thread's interrupt flag is cleared. */
        boolean end() {
            watches.remove(this);
            synchronized (this) {
                ended = true;
                var unused = Thread.interrupted();
                return interrupted;
            }
        }
    }
}
