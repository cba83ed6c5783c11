// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import javax.annotation.processing.Messager;

/** Takes the mistakes that reading finds. */
@FunctionalInterface
public interface Reporter {

    /** For what another processor or another compilation has reported. */
    Reporter SILENT = (diagnostic, place, arguments) -> {};

    void report(Diagnostic diagnostic, Place place, Object... arguments);

    /** Reports everything at one place: what is wrong with an inherited handler is so where it is inherited. */
    default Reporter at(Place fixed) {
        return (diagnostic, place, arguments) -> report(diagnostic, fixed, arguments);
    }

    static Reporter to(Messager messager) {
        return (diagnostic, place, arguments) -> messager.printMessage(
                diagnostic.kind(), diagnostic.message(arguments), place.element(), place.annotation(), place.value());
    }
}
