// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import java.util.HashMap;
import java.util.Map;

/**
 * What the posts show of repeats and order.
 *
 * <p>Events of a space run one after another, and what is done is with the operating system before the next one begins. So
 * of each space only the event of the last post of a process can have been in flight when the process ended. A repeat is
 * explained by that alone. A second post by the same process, and one of an event that another of its space had followed
 * in the same process, are of an event that had been settled, and a violation.
 *
 * @param repeated posts of events that had been posted before
 * @param mostRepeated the most of them whose event was posted before by one and the same process
 * @param unexplained those whose event had been settled
 * @param disordered posts that came after a later event of their space
 */
record Verdict(int repeated, int mostRepeated, int unexplained, int disordered) {

    static final class Builder {

        private final Map<Integer, Integer> repeatsByEnd = new HashMap<>();
        private int unexplained;
        private int disordered;

        void repeat(int ended, boolean inFlight, boolean inOrder) {
            repeatsByEnd.merge(ended, 1, Integer::sum);
            unexplained += inFlight ? 0 : 1;
            disordered += inOrder ? 0 : 1;
        }

        void first(boolean inOrder) {
            disordered += inOrder ? 0 : 1;
        }

        Verdict build() {
            var repeats =
                    repeatsByEnd.values().stream().mapToInt(Integer::intValue).summaryStatistics();
            return new Verdict((int) repeats.getSum(), Math.max(0, repeats.getMax()), unexplained, disordered);
        }
    }
}
