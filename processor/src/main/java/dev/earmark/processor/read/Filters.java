// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Marks;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Filter} and {@code @Namespace}. */
final class Filters {

    private Filters() {}

    /** The filters that all handlers of a class share, given the classes around it. */
    static List<FilterModel> around(Collection<TypeElement> classes, Marks marks) {
        var filters = new ArrayList<FilterModel>();
        for (var each : classes) {
            filters.addAll(on(each, marks, Reporter.SILENT).good());
        }
        return filters;
    }

    /** The classes whose annotations hold for all handlers of a class, the outermost first, the class itself last. */
    static Collection<TypeElement> classesAround(TypeElement type) {
        var types = new LinkedHashSet<>(Lineage.enclosing(type));
        for (var ancestor : Lineage.of(type)) {
            types.addAll(Lineage.enclosing(ancestor));
            types.add(ancestor);
        }
        return types;
    }

    /** The filters written on an element. */
    static Found<FilterModel> on(Element element, Marks marks, Reporter reporter) {
        var filters = new ArrayList<FilterModel>();
        var good = true;
        for (var mark : marks.on(element)) {
            if (mark.name().equals(Names.FILTER) || mark.name().equals(Names.NAMESPACE)) {
                var filter = mark.name().equals(Names.FILTER) ? filter(mark, reporter) : namespace(mark, reporter);
                filter.ifPresent(filters::add);
                good &= filter.isPresent();
            }
        }
        return new Found<>(filters, good);
    }

    private static Optional<FilterModel> filter(Mark mark, Reporter reporter) {
        var key = mark.text("key");
        var values = mark.texts("value");
        if (key.value().isBlank()) {
            reporter.report(Diagnostic.BLANK_KEY, key.place());
        } else if (mark.isTrue("isNull") && !values.isEmpty()) {
            reporter.report(Diagnostic.NULL_WITH_VALUE, mark.place(), key.value());
        } else if (!mark.isTrue("isNull") && values.isEmpty()) {
            reporter.report(Diagnostic.NO_VALUE, mark.text("value").place(), key.value());
        } else {
            return Optional.of(new FilterModel(key, values, mark.place()));
        }
        return Optional.empty();
    }

    private static Optional<FilterModel> namespace(Mark mark, Reporter reporter) {
        var values = mark.texts("value");
        if (values.isEmpty()) {
            reporter.report(Diagnostic.NO_NAMESPACE, mark.text("value").place());
            return Optional.empty();
        }
        return Optional.of(new FilterModel(new Text("namespaces", mark.place()), values, mark.place()));
    }
}
