// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import java.util.ArrayList;
import java.util.List;

/** Times from emission to arrival, in microseconds. */
final class Latencies {

    private final List<Long> all = new ArrayList<>();

    synchronized void add(long micros) {
        all.add(micros);
    }

    synchronized int count() {
        return all.size();
    }

    synchronized void clear() {
        all.clear();
    }

    synchronized String text() {
        List<Long> sorted = all.stream().sorted().toList();
        return "p50 %.2f ms, p99 %.2f ms".formatted(at(sorted, 0.5) / 1_000.0, at(sorted, 0.99) / 1_000.0);
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
