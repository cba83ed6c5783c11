// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds annotations that do nothing because their method is no handler. */
final class StrayMarks {

    private static final Set<String> FILTERS =
            Set.of(Names.FILTER, Names.NAMESPACE, Names.RETRY, Names.TIMEOUT, Names.ORDERED);

    private StrayMarks() {}

    /** Reports the first of each method; the others have the same cause. */
    static void report(TypeElement type, Reporter reporter) {
        for (var member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && !Mark.isHandler(method)) {
                var filter = filter(method);
                filter.ifPresentOrElse(
                        mark -> reporter.report(
                                Diagnostic.STRAY_FILTER, mark.place(), mark.name(), method.getSimpleName()),
                        () -> reportParameter(method, reporter));
            }
        }
    }

    private static void reportParameter(ExecutableElement method, Reporter reporter) {
        method.getParameters().stream()
                .flatMap(parameter -> Mark.on(parameter).stream())
                .findFirst()
                .ifPresent(mark -> reporter.report(
                        Diagnostic.STRAY_PARAMETER,
                        mark.place(),
                        mark.name(),
                        mark.element().getSimpleName(),
                        nameOf(method)));
    }

    private static Optional<Mark> filter(ExecutableElement method) {
        return Mark.on(method).stream()
                .filter(mark -> FILTERS.contains(mark.name()))
                .findFirst();
    }

    private static CharSequence nameOf(Element method) {
        return method.getSimpleName().contentEquals("<init>")
                ? Lineage.owner(method).getSimpleName()
                : method.getSimpleName();
    }
}
