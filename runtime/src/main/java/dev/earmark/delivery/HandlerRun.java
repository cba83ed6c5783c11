// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import dev.earmark.log.Throwables;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/** One handler's way through one event: attempts until it succeeds or is given up. Used by one thread at a time. */
final class HandlerRun {

    private final Route route;
    private final EventScope scope;
    private final Engine engine;
    private int attempts;
    private long startedAt;
    private long dueAt;

    HandlerRun(Route route, EventScope scope, Engine engine) {
        this.route = route;
        this.scope = scope;
        this.engine = engine;
    }

    /** How long the handler still has to wait for its next attempt; zero or less when it is due. */
    Duration remaining(long now) {
        return attempts == 0 ? Duration.ZERO : Duration.ofNanos(dueAt - now);
    }

    /** Whether the handler is done with the event, in one way or another. */
    boolean attempt() throws InterruptedException {
        attempts++;
        if (attempts == 1) {
            startedAt = engine.now();
        }
        var attempt =
                new Attempt(route.id(), attempts, scope, engine.api(), engine.secrets(), new ConcurrentLinkedQueue<>());
        try {
            invoke(attempt);
        } catch (Throwable failure) {
            if (failure instanceof InterruptedException stopped && engine.isStopping()) {
                throw stopped;
            }
            attempt.forgetSecrets();
            return failed(failure);
        }
        engine.observer().succeeded(scope.event(), route.id(), attempts);
        return true;
    }

    private void invoke(Attempt attempt) throws Throwable {
        var stage =
                route.invoke(new AttemptArguments(attempt, route.description().secrets()));
        if (stage != null) {
            try {
                stage.toCompletableFuture().get();
            } catch (ExecutionException failed) {
                throw failed.getCause();
            }
        }
    }

    private boolean failed(Throwable failure) {
        var now = engine.now();
        var policy = route.description().policy().retry();
        var wait = FailureKind.of(failure) == FailureKind.FATAL || !policy.retries(failure)
                ? Optional.<Duration>empty()
                : RetrySchedule.next(policy, attempts, Duration.ofNanos(now - startedAt), engine.random());
        if (wait.isPresent()) {
            dueAt = now + wait.get().toNanos();
            engine.log()
                    .warn("Handler " + what() + " failed, attempt " + attempts + "; next attempt in "
                            + wait.get().toMillis() + " ms: " + Throwables.line(failure));
            engine.observer().failed(scope.event(), route.id(), attempts, failure);
            return false;
        }
        engine.log()
                .error("Handler " + what() + " was given up after "
                        + (attempts == 1 ? "1 attempt" : attempts + " attempts") + ": " + Reason.of(failure));
        engine.observer().parked(scope.event(), route.id(), attempts, failure);
        return true;
    }

    private String what() {
        return route.id() + " for event " + scope.event().id() + " ("
                + scope.event().topic() + ")";
    }
}
