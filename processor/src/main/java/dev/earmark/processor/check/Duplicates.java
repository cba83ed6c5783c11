// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.TopicPattern;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Finds handlers that are called for the same events as one seen before: equal in topics and filters, or for one job. */
final class Duplicates {

    private static final Set<String> JOB_KEYS = Set.of("job", "payload.job");

    private final Map<List<?>, HandlerModel> seen = new HashMap<>();

    /** Adds a handler of the class that all are of, and reports it if it is the double of an earlier one. */
    void add(HandlerModel handler, Reporter reporter) {
        add(handler, reporter, earlier -> !earlier.element().equals(handler.element()));
    }

    /**
     * Adds a handler of any class; two that one class declares or inherits were reported with that class.
     *
     * @param isRight whether nothing else is wrong with a handler, asked only of doubles
     */
    void addOfAnotherClass(HandlerModel handler, Predicate<HandlerModel> isRight, Reporter reporter) {
        add(
                handler,
                reporter,
                earlier -> !areRelated(earlier.element(), handler.element())
                        && isRight.test(earlier)
                        && isRight.test(handler));
    }

    private static boolean areRelated(Element one, Element other) {
        return Lineage.of(Lineage.owner(one)).contains(Lineage.owner(other))
                || Lineage.of(Lineage.owner(other)).contains(Lineage.owner(one));
    }

    private void add(HandlerModel handler, Reporter reporter, Predicate<HandlerModel> counts) {
        for (var key : keys(handler)) {
            var earlier = seen.putIfAbsent(key, handler);
            if (earlier != null && counts.test(earlier)) {
                var same = nameOf(earlier.element()).equals(nameOf(handler.element()));
                reporter.report(
                        Diagnostic.DUPLICATE_HANDLER,
                        handler.topics().get(0).place().inEffect(),
                        same ? displayed(earlier) : nameOf(earlier.element()),
                        same ? displayed(handler) : nameOf(handler.element()),
                        key.get(0) instanceof String job && !job.isEmpty()
                                ? "are for the same job \"" + job + "\""
                                : "have the same topics and filters");
                return;
            }
        }
    }

    private static String nameOf(Element element) {
        return element instanceof ExecutableElement method
                ? Messages.nameOf(method)
                : element.getSimpleName().toString();
    }

    /** With its parameters, which tell overloaded handlers apart. */
    private static String displayed(HandlerModel handler) {
        return handler.element() instanceof ExecutableElement method
                ? method.getParameters().stream()
                        .map(parameter -> Tools.display(parameter.asType()))
                        .collect(Collectors.joining(", ", nameOf(method) + "(", ")"))
                : nameOf(handler.element());
    }

    private static List<List<?>> keys(HandlerModel handler) {
        if (handler.topics().isEmpty() || handler.element().getKind().isInterface()) {
            return List.of();
        }
        var keys = new ArrayList<List<?>>();
        keys.add(List.of("", new TreeSet<>(handler.patterns()), conditions(handler, "")));
        for (var filter : handler.filters()) {
            if (JOB_KEYS.contains(filter.key().value()) && isForReadyJobs(handler)) {
                for (var job : filter.patterns()) {
                    if (job.indexOf('*') < 0 && !job.isEmpty()) {
                        keys.add(List.of(job, "job:ready", conditions(handler, job)));
                    }
                }
            }
        }
        return keys;
    }

    private static boolean isForReadyJobs(HandlerModel handler) {
        for (var pattern : handler.patterns()) {
            if (TopicPattern.of(pattern).matches("job:ready")) {
                return true;
            }
        }
        return false;
    }

    /** The filters, but for that on the job. */
    private static Set<String> conditions(HandlerModel handler, String job) {
        var conditions = new TreeSet<String>();
        for (FilterModel filter : handler.filters()) {
            if (job.isEmpty() || !JOB_KEYS.contains(filter.key().value())) {
                conditions.add(filter.key().value() + " " + new TreeSet<>(filter.patterns()));
            }
        }
        return conditions;
    }
}
