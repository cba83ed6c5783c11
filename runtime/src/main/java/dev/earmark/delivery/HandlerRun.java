// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.deadletter.DeadLetter;
import dev.earmark.dispatch.Route;
import dev.earmark.log.Throwables;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One handler's way through one event: attempts until it succeeds or is parked. Used by one thread at a time. */
final class HandlerRun {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMillis(200);
    private static final Duration UNTIL_WRITTEN_AGAIN = Duration.ofSeconds(1);

    private final Route route;
    private final Flight flight;
    private final Progress progress;
    private final Engine engine;
    private int attempts;
    private int excused;
    private long startedAt;
    private long dueAt;
    private boolean succeeded;
    private @Nullable Throwable fatal;
    private boolean parked;
    private boolean counted;
    private boolean last;

    HandlerRun(Route route, Flight flight, Progress progress, Engine engine) {
        this.route = route;
        this.flight = flight;
        this.progress = progress;
        this.engine = engine;
        this.dueAt = engine.now();
    }

    Route route() {
        return route;
    }

    /** Whether the handler succeeded, once it is done. */
    boolean hasSucceeded() {
        return succeeded;
    }

    /** How long the handler still has to wait for its next step; zero or less when it is due. */
    Duration remaining(long now) {
        return Duration.ofNanos(dueAt - now);
    }

    /** Takes the next step; true when the handler is done with the event, in one way or another, and that is on record. */
    boolean advance() {
        if (isPending()) {
            if (attempts > 0 && engine.outage().isActive()) {
                waitFor(UNTIL_ASKED_AGAIN);
                return false;
            }
            attempt();
        }
        if (fatal != null && !parked) {
            parked = park(fatal);
        }
        if ((succeeded || parked) && record()) {
            return true;
        }
        if (!isPending()) {
            waitFor(UNTIL_WRITTEN_AGAIN);
        }
        return false;
    }

    private boolean isPending() {
        return !succeeded && fatal == null;
    }

    private boolean record() {
        if (!counted) {
            counted = true;
            last = flight.handlerDone();
        }
        return progress.handlerDone(this, last);
    }

    private void attempt() {
        attempts++;
        if (attempts - excused == 1) {
            startedAt = engine.now();
        }
        engine.observer().attempt(flight.event(), route.id(), attempts);
        var attempt = new Attempt(
                route.id(),
                attempts,
                flight.scope(),
                engine.api(),
                engine.secrets(),
                engine.log(),
                ConcurrentHashMap.newKeySet());
        var failure = new Invocation(route, attempt, engine).run();
        if (failure == null) {
            succeeded = true;
            engine.observer().succeeded(flight.event(), route.id(), attempts);
        } else {
            attempt.forgetSecrets();
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        var policy = route.description().policy().retry();
        var kind = FailureKind.of(failure, policy);
        if (kind == FailureKind.PLATFORM && engine.outage().confirm()) {
            engine.log().warn("Handler " + what() + " waits until Flatfile is back: " + Throwables.line(failure));
            engine.observer().failed(flight.event(), route.id(), attempts, failure);
            excused = attempts; // All begins anew once Flatfile is back.
            waitFor(UNTIL_ASKED_AGAIN);
            return;
        }
        var now = engine.now();
        var wait = kind == FailureKind.FATAL
                ? Optional.<Duration>empty()
                : RetrySchedule.next(
                        policy,
                        attempts - excused,
                        Duration.ofNanos(now - startedAt),
                        engine.world().random());
        if (wait.isEmpty()) {
            fatal = failure;
            return;
        }
        waitFor(wait.get());
        engine.log()
                .warn("Handler " + what() + " failed, attempt " + attempts + "; next attempt in "
                        + wait.get().toMillis() + " ms: " + Throwables.line(failure));
        engine.observer().failed(flight.event(), route.id(), attempts, failure);
    }

    private boolean park(Throwable failure) {
        var event = flight.event();
        var letter = new DeadLetter(
                event.id(),
                event.topic(),
                route.id(),
                attempts,
                engine.world().now(),
                engine.mask().apply(Throwables.line(failure)),
                engine.mask().apply(event.toJson()));
        if (!engine.storage().write(() -> engine.letters().add(letter))) {
            return false;
        }
        engine.log()
                .error("Handler " + what() + " was given up after "
                        + (attempts == 1 ? "1 attempt" : attempts + " attempts") + " and parked as a dead letter: "
                        + Reason.of(failure));
        engine.observer().parked(event, route.id(), attempts, failure);
        return true;
    }

    private void waitFor(Duration time) {
        dueAt = engine.now() + time.toNanos();
    }

    private String what() {
        return route.id() + " for event " + flight.event().id() + " ("
                + flight.event().topic() + ")";
    }
}
