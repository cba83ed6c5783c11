// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Counting;
import dev.earmark.benchmarks.workload.Pool;
import java.util.ArrayList;
import java.util.List;

/** Some way of dispatching events, with its listeners and the events, one after another and around again. */
public abstract class Contestant {

    private final List<Counting> listeners = new ArrayList<>();
    private int next;

    final void add(Counting listener) {
        listeners.add(listener);
    }

    final int next() {
        int current = next;
        next = (current + 1) & (Pool.SIZE - 1);
        return current;
    }

    /** The sum of the numbers of the handlers called so far, those counted from 1. */
    final long sum() {
        return listeners.stream().mapToLong(Counting::sum).sum();
    }
}
