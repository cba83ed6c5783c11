// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.soak;

import java.util.Optional;

/** What a listener's process takes after a full collection. */
record Sample(long events, long heapKilobytes, int threads) {

    static Optional<Sample> parse(String line) {
        String[] words = line.split(" ", -1);
        return words[0].equals("SAMPLE")
                ? Optional.of(
                        new Sample(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3])))
                : Optional.empty();
    }

    String line() {
        return "SAMPLE " + events + " " + heapKilobytes + " " + threads;
    }

    @Override
    public String toString() {
        return "after " + events + " events: heap " + heapKilobytes + " kB, " + threads + " threads";
    }
}
