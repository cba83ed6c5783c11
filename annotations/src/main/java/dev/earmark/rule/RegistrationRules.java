// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Alternative;
import dev.earmark.match.EventFilter;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the compiler would say of a handler, for one that is registered by code. */
public final class RegistrationRules {

    private RegistrationRules() {}

    /**
     * Finds why a handler could never run: a topic or a filter that matches no event.
     *
     * @param topics the patterns of the handler's topics
     * @param filter all that it is behind
     * @return the sentences of the compiler's errors; empty if it may run
     */
    public static List<String> errors(List<String> topics, EventFilter filter) {
        List<String> errors = new ArrayList<>();
        for (String topic : topics) {
            TopicRules.malformed(topic)
                    .or(() -> TopicRules.starStopsAtColon(topic))
                    .ifPresent(errors::add);
        }
        List<KnownTopic> known = known(topics);
        for (EventFilter.Entry entry : filter.entries()) {
            keyError(entry.key().text(), known)
                    .or(() -> known.isEmpty() ? Optional.empty() : valueError(entry, known))
                    .ifPresent(errors::add);
        }
        if (errors.isEmpty()) {
            exclusion(filter.entries(), known).ifPresent(errors::add);
        }
        return errors;
    }

    /** The first two entries that no event satisfies both. */
    private static Optional<String> exclusion(List<EventFilter.Entry> entries, List<KnownTopic> known) {
        for (int later = 1; later < entries.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (exclude(entries.get(earlier), entries.get(later), known)) {
                    return Optional.of("No event satisfies both " + entries.get(earlier) + " and " + entries.get(later)
                            + ". Remove one of the filters, or write all values in one.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean exclude(EventFilter.Entry one, EventFilter.Entry other, List<KnownTopic> known) {
        return isOfTexts(one)
                && isOfTexts(other)
                && FilterRules.exclude(
                        one.key().text(), patterns(one), other.key().text(), patterns(other), known);
    }

    /** Whether the annotation could say it: null alone, or patterns. */
    private static boolean isOfTexts(EventFilter.Entry entry) {
        return entry.alternatives().equals(List.of(new Alternative.Null()))
                || (!entry.alternatives().isEmpty()
                        && entry.alternatives().stream().allMatch(Alternative.Text.class::isInstance));
    }

    private static List<String> patterns(EventFilter.Entry entry) {
        List<String> patterns = new ArrayList<>();
        for (Alternative alternative : entry.alternatives()) {
            if (alternative instanceof Alternative.Text text) {
                patterns.add(text.glob().text());
            }
        }
        return patterns;
    }

    private static Optional<String> keyError(String key, List<KnownTopic> known) {
        return FilterRules.unreachableKey(key)
                .or(() -> known.isEmpty() ? Optional.empty() : FilterRules.misnamedKey(key, known))
                .or(() -> FilterRules.absentKey(key, known));
    }

    private static Optional<String> valueError(EventFilter.Entry entry, List<KnownTopic> known) {
        String key = entry.key().text();
        List<String> patterns = new ArrayList<>();
        for (Alternative alternative : entry.alternatives()) {
            if (!(alternative instanceof Alternative.Text text)) {
                return Optional.empty();
            }
            Optional<String> mistake =
                    FilterRules.unreachableValue(key, text.glob().text());
            if (mistake.isPresent()) {
                return mistake;
            }
            patterns.add(text.glob().text());
        }
        return FilterRules.otherTopic(key, patterns, known);
    }

    /**
     * Finds what may be a mistake: a topic that the platform is not known to send, and a key that no documentation names.
     * A topic that is spelt much like a known one is among them, because code cannot declare topics of its own.
     *
     * @param topics well-formed patterns of the handler's topics
     * @param filter all that it is behind
     * @return the sentences; empty if all is known
     */
    public static List<String> warnings(List<String> topics, EventFilter filter) {
        List<String> warnings = new ArrayList<>();
        for (String topic : topics) {
            TopicRules.renamed(topic)
                    .or(() -> TopicRules.misspelt(topic))
                    .or(() -> TopicRules.unknown(topic))
                    .ifPresent(warnings::add);
        }
        List<KnownTopic> known = known(topics);
        for (EventFilter.Entry entry : filter.entries()) {
            FilterRules.undocumentedKey(entry.key().text(), known).ifPresent(warnings::add);
        }
        return warnings;
    }

    /** The known topics, or none if one of the patterns is for topics of the project's own. */
    private static List<KnownTopic> known(List<String> topics) {
        List<KnownTopic> known = new ArrayList<>();
        for (String topic : topics) {
            List<KnownTopic> matching = TopicCatalogue.current().matching(TopicPattern.of(topic));
            if (matching.isEmpty()) {
                return List.of();
            }
            known.addAll(matching);
        }
        return known;
    }
}
