// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Pool;
import dev.earmark.benchmarks.workload.Task;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many handlers there are, of which every event is for one. */
@State(Scope.Benchmark)
public class Workload {

    /** The number of handlers. */
    @Param({"1", "10", "100", "1000"})
    public int n;

    int listeners() {
        return Math.max(1, n / Task.IN_A_CLASS);
    }

    /** The class of a listener; where there is one handler, a class that has just this one. */
    Class<?> listener(String bus, int number) {
        return generated(n == 1 ? "Sole" + bus : bus + "%02d".formatted(number));
    }

    /** The class of what a bus posts for a handler. */
    Class<?> posted(int handler) {
        return generated("Posted" + handler);
    }

    private static Class<?> generated(String name) {
        try {
            return Class.forName(Workload.class.getPackageName() + ".generated." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[][] events() {
        int[] handlers = Pool.handlers(n);
        byte[][] events = new byte[handlers.length][];
        for (int i = 0; i < events.length; i++) {
            events[i] = Pool.event(Task.of(handlers[i]), i);
        }
        return events;
    }
}
