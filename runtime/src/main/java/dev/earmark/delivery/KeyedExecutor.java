// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tasks of one key one after another and those of different keys in parallel, up to a bound. A key exists only
 * while it has tasks. A task that waits keeps its key but no thread.
 */
final class KeyedExecutor {

    /** A piece of work that may ask to be run again. Must not throw. */
    interface Task {

        /** Null when done; otherwise how long to wait before it is run again. */
        @Nullable
        Duration run();
    }

    private final Executor executor;
    private final BiConsumer<Duration, Runnable> timer;
    private final int concurrency;
    private final int turns;
    private final Map<Object, Queue<Task>> queues = new HashMap<>();
    private final Queue<Object> ready = new ArrayDeque<>();
    private int running;
    private boolean calling;

    /**
     * Has no tasks yet.
     *
     * @param timer runs something later
     * @param turns how many tasks a thread runs, at most, before it is given back
     */
    KeyedExecutor(Executor executor, BiConsumer<Duration, Runnable> timer, int concurrency, int turns) {
        this.executor = executor;
        this.timer = timer;
        this.concurrency = concurrency;
        this.turns = turns;
    }

    synchronized void submit(Object key, Task task) {
        var queue = queues.get(key);
        if (queue != null) {
            queue.add(task);
            return;
        }
        queue = new ArrayDeque<>(1);
        queue.add(task);
        queues.put(key, queue);
        makeReady(key);
    }

    private synchronized void makeReady(Object key) {
        ready.add(key);
        startReady();
    }

    /** While one thread is on its way no other is called, or a burst would wake one for each of its short tasks. */
    private void startReady() {
        while (running < concurrency && !ready.isEmpty() && !(calling && turns > 1)) {
            var first = ready.remove();
            running++;
            calling = true;
            executor.execute(() -> work(first));
        }
    }

    private void work(Object first) {
        synchronized (this) {
            calling = false;
            startReady();
        }
        var key = first;
        for (var turn = 1; key != null; turn++) {
            key = step(key, turn < turns);
        }
    }

    /** Runs the first task of a key; gives the key to go on with. */
    private @Nullable Object step(Object key, boolean goesOn) {
        var wait = first(key).run();
        if (wait != null) {
            timer.accept(wait, () -> makeReady(key));
        }
        synchronized (this) {
            if (wait == null) {
                finish(key);
            }
            var next = goesOn ? ready.poll() : null;
            running -= next == null ? 1 : 0;
            startReady();
            return next;
        }
    }

    private synchronized Task first(Object key) {
        return tasks(key).element();
    }

    /** The tasks of a key that has some. */
    private Queue<Task> tasks(Object key) {
        return Objects.requireNonNull(queues.get(key));
    }

    private void finish(Object key) {
        var queue = tasks(key);
        queue.remove();
        if (queue.isEmpty()) {
            queues.remove(key);
        } else {
            ready.add(key);
        }
    }
}
