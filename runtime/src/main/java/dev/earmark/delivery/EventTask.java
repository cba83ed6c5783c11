// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import dev.earmark.log.Throwables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event's way through the handlers that have the same key for it, in table order. A handler that fails waits for its
 * next attempt while the others run; the key is free when none is left.
 */
final class EventTask implements KeyedExecutor.Task {

    private static final Duration AFTER_A_DEFECT = Duration.ofSeconds(1);

    private final List<HandlerRun> pending = new ArrayList<>();
    private final Progress progress;
    private final Engine engine;
    private boolean begun;

    EventTask(Flight flight, List<Route> routes, Progress progress, Engine engine) {
        routes.forEach(route -> pending.add(new HandlerRun(route, flight, progress, engine)));
        this.progress = progress;
        this.engine = engine;
    }

    @Override
    public @Nullable Duration run() {
        if (engine.isStopping()) {
            return null;
        }
        try {
            if (!begun) {
                begun = true;
                progress.begun();
            }
            pending.removeIf(this::isDone);
            return pending.isEmpty() ? null : shortestWait();
        } catch (Abandoned stopping) {
            return null;
        } catch (RuntimeException | Error defect) {
            engine.log().error("Earmark itself failed and goes on: " + Throwables.trace(defect));
            return AFTER_A_DEFECT;
        }
    }

    private boolean isDone(HandlerRun handler) {
        if (engine.isStopping()) {
            throw new Abandoned();
        }
        return handler.remaining(engine.now()).compareTo(Duration.ZERO) <= 0 && handler.advance();
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
}
