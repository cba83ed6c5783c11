// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.model.Reading;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Judges the handlers of a class by the platform's topics and by each other. */
public record ListenerChecks(Map<String, String> options, Reporter reporter) {

    public void check(TypeElement type, Reading reading) {
        var count = new Count(reporter);
        var topics = TopicCheck.of(options, count);
        var filters = new FilterCheck(type, count);
        var arguments = new ArgumentCheck(count);
        var secrets = new SecretCheck(type, count);
        var duplicates = new Duplicates();
        for (var handler : reading.handlers()) {
            var coverage = Coverage.of(handler.topics());
            var before = count.reported;
            filters.check(handler, coverage);
            secrets.check(handler, coverage);
            if (isIn(handler, type)) {
                for (var topic : handler.topics()) {
                    if (topic.place().isIn(type)) {
                        topics.check(topic);
                    }
                }
                arguments.check(handler, coverage);
            }
            if (handler.sound() && count.reported == before) {
                duplicates.add(handler, isIn(handler, type) ? reporter : Reporter.SILENT);
            }
        }
        if (reading.handlers().isEmpty()) {
            reading.filters().forEach(filter -> filters.isWrong(filter, Coverage.everything()));
        }
    }

    /** Counts, so that a handler that is wrong is not found to be the double of another as well. */
    private static final class Count implements Reporter {

        private final Reporter reporter;
        private int reported;

        private Count(Reporter reporter) {
            this.reporter = reporter;
        }

        @Override
        public void report(Diagnostic diagnostic, Place place, Object... arguments) {
            reported++;
            reporter.report(diagnostic, place, arguments);
        }
    }

    private boolean isRight(HandlerModel handler) {
        var count = new Count(Reporter.SILENT);
        new FilterCheck(Lineage.owner(handler.element()), count).check(handler, Coverage.of(handler.topics()));
        var topics = TopicCheck.of(options, count);
        for (var topic : handler.topics()) {
            topics.check(topic);
        }
        return count.reported == 0;
    }

    private static boolean isIn(HandlerModel handler, TypeElement type) {
        return type.equals(handler.element()) || type.equals(handler.element().getEnclosingElement());
    }

    /** Looks for handlers of different classes that do the same; two of one class were reported with it. */
    public void checkAcross(Iterable<ListenerModel> listeners) {
        var duplicates = new Duplicates();
        for (var listener : listeners) {
            for (var handler : listener.handlers()) {
                duplicates.addOfAnotherClass(handler, this::isRight, reporter);
            }
        }
    }
}
