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
    private final int turns;
    private final Map<Object, Queue<Task>> queues = new HashMap<>();
    private final Queue<Object> ready = new ArrayDeque<>();
    private int running;
    private boolean calling;

    /**
     * Has no tasks yet.
     *
     * @param turns how many tasks a thread runs, at most, before it is given back
     */
    KeyedExecutor(Executor executor, Timer timer, int concurrency, int turns) {
        this.executor = executor;
        this.timer = timer;
        this.concurrency = concurrency;
        this.turns = turns;
    }

    private record Work(Object key, Task task) {}

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
            var first = next();
            running++;
            calling = true;
            executor.execute(() -> work(first));
        }
    }

    private Work next() {
        var key = ready.remove();
        return new Work(key, tasks(key).element());
    }

    private void work(Work first) {
        synchronized (this) {
            calling = false;
            startReady();
        }
        var work = first;
        for (var turn = 1; work != null; turn++) {
            work = step(work, turn < turns);
        }
    }

    /** Runs a task; gives the one to go on with. */
    private @Nullable Work step(Work work, boolean goesOn) {
        var wait = work.task().run();
        if (wait != null) {
            timer.after(wait, () -> makeReady(work.key()));
        }
        synchronized (this) {
            if (wait == null) {
                finish(work.key());
            }
            var next = goesOn && !ready.isEmpty() ? next() : null;
            running -= next == null ? 1 : 0;
            startReady();
            return next;
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
