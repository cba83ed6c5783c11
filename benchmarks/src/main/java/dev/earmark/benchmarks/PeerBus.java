// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Counting;
import dev.earmark.benchmarks.workload.Pool;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** A peer, which finds handlers by the class of what is posted and so needs a class for each topic and value. */
abstract class PeerBus extends Contestant {

    private final Object[] posted = new Object[Pool.SIZE];

    /** Makes the objects to post, and the listeners. */
    final List<Counting> listeners(Workload workload, String bus) {
        int[] handlers = Pool.handlers(workload.n);
        for (int i = 0; i < posted.length; i++) {
            posted[i] = make(workload.posted(handlers[i]));
        }
        List<Counting> listeners = new ArrayList<>();
        for (int i = 0; i < workload.listeners(); i++) {
            Counting listener = (Counting) make(workload.listener(bus, i));
            add(listener);
            listeners.add(listener);
        }
        return listeners;
    }

    final Object nextPosted() {
        return posted[next()];
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
