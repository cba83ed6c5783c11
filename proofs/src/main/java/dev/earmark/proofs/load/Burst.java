// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

/**
 * What became of a burst.
 *
 * @param handled how many events Earmark handled in a second
 * @param read how many were read in a second by what only reads the same replies
 * @param handledCpu processor time that Earmark took for an event, in microseconds
 * @param readCpu that of what only reads
 */
record Burst(double handled, double read, double handledCpu, double readCpu) {

    static final String HEAD = """
            | burst | Earmark, events/s | bytes only, events/s | ratio | Earmark, cpu us/event | bytes only |
            | --- | --- | --- | --- | --- | --- |""";

    double ratio() {
        return handled / read;
    }

    String line(String name) {
        return "| %s | %.0f | %.0f | %.2f | %.1f | %.1f |".formatted(name, handled, read, ratio(), handledCpu, readCpu);
    }
}
