// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import dev.earmark.processor.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is known of the topics that a handler is called for.
 *
 * @param parts the patterns and what they match
 * @param complete whether each pattern matches a known topic, so that none is there for a topic of the project's own
 */
record Coverage(List<Part> parts, boolean complete) {

    /** A pattern and the known topics that it matches. */
    record Part(Text pattern, List<KnownTopic> topics) {

        /** Whether the pattern is itself a topic. */
        boolean isExact() {
            return topics.size() == 1 && topics.get(0).name().equals(pattern.value());
        }
    }

    static Coverage of(List<Text> patterns) {
        var catalogue = TopicCatalogue.current();
        var parts = new ArrayList<Part>();
        var complete = !patterns.isEmpty();
        for (var pattern : patterns) {
            var exact = catalogue.find(pattern.value());
            var topics =
                    exact.isPresent() ? List.of(exact.get()) : catalogue.matching(TopicPattern.of(pattern.value()));
            complete &= !topics.isEmpty();
            parts.add(new Part(pattern, topics));
        }
        return new Coverage(parts, complete);
    }

    /** All of them, for what is not bound to a handler. */
    static Coverage everything() {
        return new Coverage(List.of(), true);
    }

    /** The topics, which may be there twice. */
    Collection<KnownTopic> topics() {
        if (parts.isEmpty()) {
            return TopicCatalogue.current().topics();
        }
        if (parts.size() == 1) {
            return parts.get(0).topics();
        }
        var topics = new ArrayList<KnownTopic>();
        parts.forEach(part -> topics.addAll(part.topics()));
        return topics;
    }
}
