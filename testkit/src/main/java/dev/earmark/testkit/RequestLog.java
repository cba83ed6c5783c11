// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.wire.Answered;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests; older ones are forgotten. */
final class RequestLog implements Answered {

    private static final int CAPACITY = 1_000;

    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();

    @Override
    public synchronized void answered(String method, String path, int status) {
        if (requests.size() == CAPACITY) {
            requests.removeFirst();
        }
        requests.add(new ReceivedRequest(method, path, status));
    }

    synchronized List<ReceivedRequest> list() {
        return List.copyOf(requests);
    }
}
