// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Many callers, one call: who comes while it runs gets its result, or its failure. */
final class SingleFlight<T> {

    private final AtomicReference<CompletableFuture<T>> running = new AtomicReference<>();

    T get(Supplier<T> call) {
        while (true) {
            var mine = new CompletableFuture<T>();
            var theirs = running.compareAndExchange(null, mine);
            if (theirs == null) {
                return lead(mine, call);
            }
            try {
                return theirs.get();
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof Abandoned)) {
                    throw failure(failed);
                }
            } catch (InterruptedException interrupted) {
                // The call itself sees the interrupt at once, and ends the way an interrupted call ends.
                Thread.currentThread().interrupt();
                return call.get();
            }
        }
    }

    /** Makes the call unless one is running already. */
    void start(Supplier<T> call) {
        var mine = new CompletableFuture<T>();
        if (running.compareAndSet(null, mine)) {
            var unused = lead(mine, call);
        }
    }

    private T lead(CompletableFuture<T> mine, Supplier<T> call) {
        try {
            T result = call.get();
            running.set(null);
            mine.complete(result);
            return result;
        } catch (Throwable failed) {
            running.set(null);
            // Who was only waiting is not concerned by the interrupt of the one that made the call.
            mine.completeExceptionally(Thread.currentThread().isInterrupted() ? new Abandoned() : failed);
            throw failed;
        }
    }

    private static RuntimeException failure(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(failed.getCause());
    }

    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
