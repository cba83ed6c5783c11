// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** The ids of the events handed over last, so that a repeat need not be parsed. Thread-safe. */
final class KnownIds {

    private final int most;
    private final Set<String> ids = new HashSet<>();
    private final Queue<String> order = new ArrayDeque<>();

    KnownIds(int most) {
        this.most = most;
    }

    synchronized boolean contains(String id) {
        return ids.contains(id);
    }

    synchronized void add(String id) {
        if (ids.add(id)) {
            order.add(id);
            if (ids.size() > most) {
                ids.remove(order.remove());
            }
        }
    }
}
