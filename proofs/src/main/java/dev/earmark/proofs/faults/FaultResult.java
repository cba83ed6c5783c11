// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import java.util.OptionalLong;

/**
 * A line of the table.
 *
 * @param back how long after the end of the fault the first event came that was published after it, in milliseconds; empty
 *     where none came
 */
record FaultResult(
        String fault, String listener, int emitted, long arrived, int repeated, OptionalLong back, boolean alive) {

    static final String HEAD = """
            | fault | listener | emitted | handled | lost | handled twice | events again after |
            | --- | --- | --- | --- | --- | --- | --- |""";

    boolean isComplete() {
        return arrived == emitted && repeated == 0;
    }

    String line() {
        return "| " + fault + " | " + listener + " | " + emitted + " | " + arrived + " | " + (emitted - arrived) + " | "
                + repeated + " | " + after() + " |";
    }

    private String after() {
        String time = back.isPresent() ? Math.max(0, back.getAsLong()) + " ms" : "never";
        return alive ? time : time + ", process ended";
    }
}
