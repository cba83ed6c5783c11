// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Marks;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
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
    static void report(TypeElement type, Marks marks, Reporter reporter) {
        for (var member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && !marks.isHandler(method)) {
                report(method, marks, reporter);
            }
        }
    }

    private static void report(ExecutableElement method, Marks marks, Reporter reporter) {
        for (var mark : marks.on(method)) {
            if (FILTERS.contains(mark.name())) {
                reporter.report(Diagnostic.STRAY_FILTER, mark.place().inEffect(), mark.name(), method.getSimpleName());
                return;
            }
        }
        for (var parameter : method.getParameters()) {
            for (var mark : marks.on(parameter)) {
                reporter.report(
                        Diagnostic.STRAY_PARAMETER,
                        mark.place(),
                        mark.name(),
                        mark.element().getSimpleName(),
                        nameOf(method));
                return;
            }
        }
    }

    private static CharSequence nameOf(Element method) {
        return method.getSimpleName().contentEquals("<init>")
                ? Lineage.owner(method).getSimpleName()
                : method.getSimpleName();
    }
}
