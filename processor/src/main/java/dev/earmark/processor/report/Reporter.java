// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import javax.lang.model.element.TypeElement;

/** Takes the mistakes that reading and checking find. */
@FunctionalInterface
public interface Reporter {

    /** For what another processor or another compilation has reported. */
    Reporter SILENT = (diagnostic, place, arguments) -> {};

    void report(Diagnostic diagnostic, Place place, Object... arguments);

    /** Reports what stands in a class: what comes from an annotation of the user's is reported with that. */
    default Reporter within(TypeElement type) {
        return (diagnostic, place, arguments) -> {
            if (place.isIn(type)) {
                report(diagnostic, place, arguments);
            }
        };
    }

    /** Reports everything at one place: what is wrong with an inherited handler is so where it is inherited. */
    default Reporter at(Place fixed) {
        return (diagnostic, place, arguments) -> report(diagnostic, fixed, arguments);
    }
}
