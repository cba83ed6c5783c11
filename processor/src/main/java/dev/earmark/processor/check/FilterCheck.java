// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.Quoted;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.FilterRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds filters that let no event of a handler's topics through.
 *
 * @param type the class whose handlers are checked; what lies elsewhere is reported there
 */
record FilterCheck(TypeElement type, Reporter reporter) {

    void check(HandlerModel handler, Coverage coverage) {
        var filters = new ArrayList<FilterModel>();
        for (var filter : handler.filters()) {
            if (!isWrong(filter, coverage) && !isAbsent(filter, handler, coverage)) {
                filters.add(filter);
            }
        }
        for (int later = 1; later < filters.size(); later++) {
            var filter = filters.get(later);
            filters.stream()
                    .limit(later)
                    .filter(earlier -> exclude(earlier, filter, coverage))
                    .findFirst()
                    .ifPresent(earlier -> reportPair(earlier, filter));
        }
    }

    /** Looks at what is wrong whatever the handler. */
    boolean isWrong(FilterModel filter, Coverage coverage) {
        var key = filter.key().value();
        var unreachable = FilterRules.unreachableKey(key);
        if (unreachable.isPresent()) {
            report(Diagnostic.UNREACHABLE_KEY, filter.key().place(), unreachable.get());
            return true;
        }
        if (!coverage.complete()) {
            return false;
        }
        var misnamed = FilterRules.misnamedKey(key, coverage.topics());
        if (misnamed.isPresent()) {
            report(Diagnostic.MISNAMED_KEY, filter.key().place(), misnamed.get());
            return true;
        }
        var wrong = 0;
        for (var value : filter.values()) {
            var mistake = FilterRules.unreachableValue(key, value.value());
            if (mistake.isPresent()) {
                report(Diagnostic.UNREACHABLE_VALUE, value.place(), mistake.get());
                wrong++;
            }
        }
        if (wrong == 0 && !filter.isNull()) {
            var other = FilterRules.otherTopic(key, filter.patterns(), coverage.topics());
            other.ifPresent(sentence ->
                    report(Diagnostic.UNREACHABLE_VALUE, filter.values().get(0).place(), sentence));
            return other.isPresent();
        }
        return wrong > 0;
    }

    private boolean isAbsent(FilterModel filter, HandlerModel handler, Coverage coverage) {
        if (!coverage.complete() || handler.topics().isEmpty()) {
            return false;
        }
        var mistake = FilterRules.absentKey(filter.key().value(), coverage.topics());
        var doubt = FilterRules.undocumentedKey(filter.key().value(), coverage.topics());
        if (mistake.isEmpty() && doubt.isEmpty()) {
            return false;
        }
        // The filter of a class may be right for its other handlers.
        var own = filter.place().element().equals(handler.element());
        var topic = handler.topics().get(0).place();
        var place = (own ? Optional.of(filter.key().place()) : spot(filter.place(), topic))
                .filter(each -> !own || each.isIn(type));
        if (place.isPresent()) {
            mistake.ifPresent(sentence -> reporter.report(Diagnostic.ABSENT_KEY, place.get(), sentence));
            doubt.ifPresent(sentence -> reporter.report(Diagnostic.UNDOCUMENTED_KEY, place.get(), sentence));
        }
        return mistake.isPresent();
    }

    private static boolean exclude(FilterModel earlier, FilterModel later, Coverage coverage) {
        return coverage.complete()
                && FilterRules.exclude(
                        earlier.key().value(),
                        earlier.patterns(),
                        later.key().value(),
                        later.patterns(),
                        coverage.topics());
    }

    private void reportPair(FilterModel earlier, FilterModel later) {
        spot(earlier.place(), later.place()).ifPresent(place -> {
            var atLater = !place.equals(earlier.place());
            var here = atLater ? later : earlier;
            var other = atLater ? earlier : later;
            reporter.report(
                    Diagnostic.EXCLUDING_FILTERS,
                    place,
                    later.key().value(),
                    accepted(here),
                    nameOf(other.place().element()),
                    accepted(other));
        });
    }

    /** The later or inner of two places, as far as this class holds them; two that lie elsewhere may first meet here. */
    private Optional<Place> spot(Place earlier, Place later) {
        var owner = earlier.owner();
        if (owner.equals(later.owner()) && !owner.equals(type)) {
            return Optional.empty();
        }
        var both = List.of(earlier.inEffect().owner(), later.inEffect().owner());
        return later.within(type)
                .or(() -> earlier.within(type))
                .or(() -> meetBefore(both) ? Optional.empty() : Optional.of(Place.of(type)));
    }

    private boolean meetBefore(List<Element> owners) {
        return Stream.concat(Lineage.of(type).stream(), Lineage.enclosing(type).stream())
                .filter(each -> !each.equals(type))
                .anyMatch(each -> Stream.concat(
                                Lineage.of(each).stream(),
                                Lineage.of(each).stream().flatMap(inner -> Lineage.enclosing(inner).stream()))
                        .collect(Collectors.toSet())
                        .containsAll(owners));
    }

    private static String nameOf(Element element) {
        return element.getSimpleName().toString();
    }

    private static String accepted(FilterModel filter) {
        return filter.isNull()
                ? "null"
                : filter.patterns().stream().distinct().map(Quoted::text).collect(Collectors.joining(" or "));
    }

    private void report(Diagnostic diagnostic, Place place, String sentence) {
        if (place.isIn(type)) {
            reporter.report(diagnostic, place, sentence);
        }
    }
}
