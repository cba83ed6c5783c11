// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event's way through its handlers, in table order. A handler that fails waits for its next attempt while the others
 * run; the event is settled when none is left.
 */
final class EventTask implements KeyedExecutor.Task {

    private final EventScope scope;
    private final List<HandlerRun> pending;
    private final Engine engine;
    private final Consumer<EventScope> settled;

    EventTask(EventScope scope, List<HandlerRun> handlers, Engine engine, Consumer<EventScope> settled) {
        this.scope = scope;
        this.pending = new ArrayList<>(handlers);
        this.engine = engine;
        this.settled = settled;
    }

    @Override
    public @Nullable Duration run() {
        try {
            pending.removeIf(this::isDone);
        } catch (Abandoned stopping) {
            engine.log()
                    .warn("Stopped while event " + scope.event().id() + " ("
                            + scope.event().topic() + ") was being handled.");
            return null;
        }
        if (pending.isEmpty()) {
            scope.end();
            settled.accept(scope);
            return null;
        }
        return shortestWait();
    }

    private boolean isDone(HandlerRun handler) {
        try {
            return handler.remaining(engine.now()).compareTo(Duration.ZERO) <= 0 && handler.attempt();
        } catch (InterruptedException stopped) {
            throw new Abandoned();
        }
    }

    private Duration shortestWait() {
        var now = engine.now();
        var shortest = pending.get(0).remaining(now);
        for (var handler : pending) {
            var wait = handler.remaining(now);
            shortest = wait.compareTo(shortest) < 0 ? wait : shortest;
        }
        return shortest.isNegative() ? Duration.ZERO : shortest;
    }

    /** The runtime is being stopped: nothing more is run and nothing is settled. */
    private static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
