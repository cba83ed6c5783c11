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
        FaultRow row,
        Peer peer,
        int emitted,
        long arrived,
        int repeated,
        OptionalLong back,
        int warnings,
        boolean unready,
        boolean alive) {

    static final String HEAD = """
            | fault | listener | emitted | handled | lost | handled twice | events again after | told by |
            | --- | --- | --- | --- | --- | --- | --- | --- |""";

    /**
     * Whether each event was handled once, events went on soon enough after the fault, and one that lasted was told.
     *
     * @param patience how many times the time of a machine with nothing else to do it may take
     */
    boolean isGood(int patience) {
        return arrived == emitted
                && repeated == 0
                && back.isPresent()
                && back.getAsLong() <= patience * row.within().toMillis()
                && (row.length().isZero() || (unready && warnings > 0));
    }

    String line() {
        return "| " + row.name() + " | " + peer.label + " | " + emitted + " | " + arrived + " | " + (emitted - arrived)
                + " | " + repeated + " | " + after() + " | " + told() + " |";
    }

    private String told() {
        String lines = warnings == 1 ? "1 log line" : warnings + " log lines";
        return unready ? lines + ", health" : warnings == 0 ? "nothing" : lines;
    }

    private String after() {
        String time = back.isPresent() ? Math.max(0, back.getAsLong()) + " ms" : "never";
        return alive ? time : time + ", process ended";
    }
}
