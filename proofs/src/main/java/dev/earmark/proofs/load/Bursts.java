// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of a run, told by their medians. Used by one thread. */
final class Bursts {

    private static final double LEAST_OF_BYTES_ONLY = 0.9;
    private static final double LEAST_TIMES_OFFICIAL = 150;

    private final List<Burst> bursts = new ArrayList<>();
    private final List<Double> official = new ArrayList<>();

    void add(Burst burst) {
        bursts.add(burst);
    }

    void addOfficial(double perSecond) {
        official.add(perSecond);
    }

    /** Prints the medians; whether they are what they have to be. */
    boolean areFast() {
        double ratio = median(bursts, Burst::ratio);
        double handled = median(bursts, Burst::handled);
        System.out.printf("median ratio to bytes only %.2f (at least %.1f)%n", ratio, LEAST_OF_BYTES_ONLY);
        if (official.isEmpty()) {
            return ratio >= LEAST_OF_BYTES_ONLY;
        }
        double theirs = median(official, Double::doubleValue);
        System.out.printf(
                "median %.0f events/s, official listener %.0f: %.0f times as many (at least %.0f)%n",
                handled, theirs, handled / theirs, LEAST_TIMES_OFFICIAL);
        return ratio >= LEAST_OF_BYTES_ONLY && handled / theirs >= LEAST_TIMES_OFFICIAL;
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
