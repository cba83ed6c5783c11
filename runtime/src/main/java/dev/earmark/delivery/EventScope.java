// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What the handlers of one event share. */
final class EventScope {

    private final Event event;
    private final ProblemLog log;
    private final Map<String, FutureTask<Object>> shared = new ConcurrentHashMap<>();
    private final Map<String, Runnable> afterAll = new LinkedHashMap<>();
    private volatile boolean jobAnswered;

    EventScope(Event event, ProblemLog log) {
        this.event = event;
        this.log = log;
    }

    Event event() {
        return event;
    }

    void jobAnswered() {
        jobAnswered = true;
    }

    boolean isJobAnswered() {
        return jobAnswered;
    }

    <T> T shared(String key, Class<T> type, Supplier<T> supplier) {
        var task = shared.computeIfAbsent(key, absent -> new FutureTask<>(supplier::get));
        task.run();
        try {
            return type.cast(task.get());
        } catch (ExecutionException failed) {
            shared.remove(key, task);
            // A supplier declares no checked exception, so the cause is one of these two.
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another thread computed \"" + key + "\".", stopped);
        }
    }

    void afterAll(String key, Runnable action) {
        synchronized (afterAll) {
            afterAll.putIfAbsent(key, action);
        }
    }

    /** Whether a handler has left something to do, which must be done before the handler counts as done. */
    boolean hasActions() {
        synchronized (afterAll) {
            return !afterAll.isEmpty();
        }
    }

    /** Runs the actions that handlers left, once. */
    void end() {
        Map<String, Runnable> actions;
        synchronized (afterAll) {
            actions = new LinkedHashMap<>(afterAll);
            afterAll.clear();
        }
        actions.forEach(this::runAction);
        shared.clear();
    }

    private void runAction(String key, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error failure) {
            log.error("The afterAll action \"" + key + "\" failed for event " + event.id() + " (" + event.topic()
                    + "):\n" + Throwables.trace(failure));
        }
    }
}
