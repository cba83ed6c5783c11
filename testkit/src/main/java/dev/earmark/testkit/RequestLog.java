// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests; older ones are forgotten. */
final class RequestLog {

    private static final int CAPACITY = 1_000;

    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();

    synchronized void add(ReceivedRequest request) {
        if (requests.size() == CAPACITY) {
            requests.removeFirst();
        }
        requests.add(request);
    }

    synchronized List<ReceivedRequest> list() {
        return List.copyOf(requests);
    }
}
