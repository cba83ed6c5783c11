// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** When a listener has handled which event, and what it says is wrong, by its own words. Safe for use by several threads. */
final class Arrivals {

    private static final String HANDLED = "HANDLED ";

    private final Map<String, Long> first = new HashMap<>();
    private final Predicate<String> isWarning;
    private boolean ready;
    private int warnings;
    private boolean unready;
    private int repeated;

    Arrivals(Predicate<String> isWarning) {
        this.isWarning = isWarning;
    }

    synchronized void line(String line) {
        if (line.equals("READY")) {
            ready = true;
        } else if (line.equals("UNREADY")) {
            unready = true;
        } else if (isWarning.test(line)) {
            warnings++;
        } else if (line.startsWith(HANDLED) && first.putIfAbsent(line.substring(HANDLED.length()), now()) != null) {
            repeated++;
        }
    }

    synchronized boolean isReady() {
        return ready;
    }

    /** Only what is said from now on counts. */
    synchronized void forgetWarnings() {
        warnings = 0;
        unready = false;
    }

    synchronized int warnings() {
        return warnings;
    }

    synchronized boolean saidUnready() {
        return unready;
    }

    synchronized int repeated() {
        return repeated;
    }

    synchronized long count(List<String> ids) {
        return ids.stream().filter(first::containsKey).count();
    }

    /** When the first of the events has arrived. */
    synchronized OptionalLong earliest(List<String> ids) {
        return ids.stream()
                .flatMapToLong(id -> first.containsKey(id) ? LongStream.of(first.get(id)) : LongStream.empty())
                .min();
    }

    static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
