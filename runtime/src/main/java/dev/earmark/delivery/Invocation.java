// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Route;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Calls a handler, and waits for the stage that it may return, for as long as an attempt may take. */
record Invocation(Route route, Attempt attempt, Engine engine) {

    /** Why the attempt failed; null when it succeeded. */
    @Nullable
    Throwable run() {
        var event = attempt.scope().event();
        var limit = route.description().policy().timeout();
        var watch = engine.watchdog().start(route, event, limit);
        Throwable failure = null;
        var context = LogContext.of(event, route.id(), attempt.attempt());
        try {
            invoke();
        } catch (Throwable thrown) {
            failure = unwrapped(thrown);
        } finally {
            context.close();
        }
        var interrupted = watch.end();
        if (engine.isStopping()) {
            throw new Abandoned();
        }
        return failure != null && interrupted ? timeout(limit) : failure;
    }

    private void invoke() throws Throwable {
        var arguments = new AttemptArguments(attempt, route.description().secrets());
        var stage = route.invoke(arguments);
        if (stage != null) {
            await(stage);
        }
    }

    private static void await(CompletionStage<?> stage) throws Throwable {
        var end = new CompletableFuture<Void>();
        stage.whenComplete((value, failure) -> {
            if (failure == null) {
                end.complete(null);
            } else {
                end.completeExceptionally(failure);
            }
        });
        try {
            end.get();
        } catch (InterruptedException overdue) {
            if (stage instanceof Future<?> future) {
                future.cancel(true);
            }
            throw overdue;
        }
    }

    private static Throwable unwrapped(Throwable thrown) {
        var failure = thrown;
        while ((failure instanceof ExecutionException || failure instanceof CompletionException)
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static TimeoutException timeout(Duration limit) {
        return new TimeoutException("The attempt did not end within its " + limit.toMillis()
                + " ms and was interrupted. Give the handler more time with @Timeout, or what it waits for less.");
    }
}
