// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.log.ProblemLog;
import dev.earmark.observe.EarmarkObserver;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the source reaches the platform; says so when that changes. Thread-safe. */
final class Contact {

    private final World world;
    private final EarmarkObserver observer;
    private final ProblemLog log;
    private volatile long lastAt;
    private @Nullable String problem;

    Contact(World world, EarmarkObserver observer, ProblemLog log) {
        this.world = world;
        this.observer = observer;
        this.log = log;
        this.lastAt = world.nanoTime();
    }

    void made() {
        lastAt = world.nanoTime();
        if (change(null)) {
            log.info("Events can be read again.");
            observer.reconnected();
        }
    }

    void lost(String reason) {
        if (change(reason)) {
            log.warn("Events cannot be read; Earmark keeps trying, and missed events are read then: " + reason);
            observer.disconnected(reason);
        }
    }

    private synchronized boolean change(@Nullable String now) {
        var changes = (problem == null) != (now == null);
        problem = now;
        return changes;
    }

    synchronized Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** How long ago the platform last answered the source. */
    Duration silence() {
        return Duration.ofNanos(world.nanoTime() - lastAt);
    }
}
