// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The ids of events that are done, kept by the second in which they were created, oldest forgotten first. */
final class SettledIds {

    private final int atLeast;
    private final Set<String> ids = new HashSet<>();
    private final TreeMap<Long, List<String>> bySecond = new TreeMap<>();

    SettledIds(int atLeast) {
        this.atLeast = atLeast;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    void add(String id, Instant createdAt) {
        if (ids.add(id)) {
            bySecond.computeIfAbsent(createdAt.getEpochSecond(), second -> new ArrayList<>(4))
                    .add(id);
        }
    }

    /** Forgets what was created before an instant, but not more than leaves as many as must be kept. */
    void forgetBefore(Instant limit) {
        while (!bySecond.isEmpty()) {
            var oldest = bySecond.firstEntry();
            if (oldest.getKey() >= limit.getEpochSecond()
                    || ids.size() - oldest.getValue().size() < atLeast) {
                return;
            }
            oldest.getValue().forEach(ids::remove);
            bySecond.pollFirstEntry();
        }
    }

    /** How many are kept that were created after the second of an instant. */
    int countAfter(Instant instant) {
        var count = 0;
        for (var later : bySecond.tailMap(instant.getEpochSecond(), false).values()) {
            count += later.size();
        }
        return count;
    }

    int size() {
        return ids.size();
    }
}
