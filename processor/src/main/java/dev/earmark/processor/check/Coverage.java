// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import dev.earmark.processor.model.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the topics that a handler is called for.
 *
 * @param byPattern the known topics that each pattern matches
 * @param complete whether each pattern matches a known topic, so that none is there for a topic of the project's own
 */
record Coverage(Map<Text, List<KnownTopic>> byPattern, boolean complete) {

    static Coverage of(List<Text> patterns) {
        var catalogue = TopicCatalogue.current();
        var byPattern = new LinkedHashMap<Text, List<KnownTopic>>();
        var complete = !patterns.isEmpty();
        for (var pattern : patterns) {
            var exact = catalogue.find(pattern.value());
            var topics =
                    exact.isPresent() ? List.of(exact.get()) : catalogue.matching(TopicPattern.of(pattern.value()));
            complete &= !topics.isEmpty();
            byPattern.put(pattern, topics);
        }
        return new Coverage(byPattern, complete);
    }

    /** All of them, for what is not bound to a handler. */
    static Coverage everything() {
        return new Coverage(Map.of(), true);
    }

    Set<KnownTopic> topics() {
        if (byPattern.isEmpty()) {
            return new LinkedHashSet<>(TopicCatalogue.current().topics());
        }
        var topics = new LinkedHashSet<KnownTopic>();
        byPattern.values().forEach(topics::addAll);
        return topics;
    }
}
