// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;

/**
 * The end of a call's budget.
 *
 * @param pace what measures the time
 * @param nanoTime the end, by that measure
 */
record Deadline(Pace pace, long nanoTime) {

    static Deadline in(Duration budget, Pace pace) {
        return new Deadline(pace, pace.nanoTime() + budget.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - pace.nanoTime()));
    }
}
