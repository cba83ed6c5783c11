// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

/** Takes the mistakes that reading and checking find. */
@FunctionalInterface
public interface Reporter {

    /** For what another processor or another compilation has reported. */
    Reporter SILENT = (diagnostic, place, arguments) -> {};

    void report(Diagnostic diagnostic, Place place, Object... arguments);

    /** Reports everything at one place: what is wrong with an inherited handler is so where it is inherited. */
    default Reporter at(Place fixed) {
        return (diagnostic, place, arguments) -> report(diagnostic, fixed, arguments);
    }
}
