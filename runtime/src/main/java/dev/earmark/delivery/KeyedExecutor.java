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

    /** Runs something later. */
    interface Timer {

        void after(Duration delay, Runnable action);
    }

    private final Executor executor;
    private final Timer timer;
    private final int concurrency;
    private final Map<Object, Queue<Task>> queues = new HashMap<>();
    private final Queue<Object> ready = new ArrayDeque<>();
    private int running;

    KeyedExecutor(Executor executor, Timer timer, int concurrency) {
        this.executor = executor;
        this.timer = timer;
        this.concurrency = concurrency;
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

    private void startReady() {
        while (running < concurrency && !ready.isEmpty()) {
            var key = ready.remove();
            var task = tasks(key).element();
            running++;
            executor.execute(() -> step(key, task));
        }
    }

    private void step(Object key, Task task) {
        var wait = task.run();
        synchronized (this) {
            running--;
            if (wait == null) {
                finish(key);
            }
            startReady();
        }
        if (wait != null) {
            timer.after(wait, () -> makeReady(key));
        }
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
