// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.Glob;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which routes listen to a topic, each pattern looked at once however many routes have it. Immutable. */
final class TopicRoutes {

    private final Map<String, BitSet> byTopic = new LinkedHashMap<>();
    private final Map<TopicPattern, BitSet> byPattern = new LinkedHashMap<>();

    TopicRoutes(List<Route> routes) {
        Map<String, BitSet> byText = new LinkedHashMap<>();
        for (Route route : routes) {
            for (String pattern : route.description().topics()) {
                with(byText, pattern).set(route.ordinal());
            }
        }
        for (Map.Entry<String, BitSet> entry : byText.entrySet()) {
            TopicPattern pattern = TopicPattern.of(entry.getKey());
            String literal = pattern.literalText();
            if (literal == null) {
                byPattern.put(pattern, entry.getValue());
            } else {
                with(byTopic, literal).or(entry.getValue());
            }
        }
    }

    private static BitSet with(Map<String, BitSet> sets, String key) {
        BitSet set = sets.get(key);
        if (set == null) {
            set = new BitSet();
            sets.put(key, set);
        }
        return set;
    }

    /** The topics that routes name and, where routes have patterns, those of the platform. */
    List<String> known() {
        List<String> known = new ArrayList<>(byTopic.keySet());
        known.remove(""); // Stands for topics of nothing but separators.
        if (!byPattern.isEmpty()) {
            for (KnownTopic topic : TopicCatalogue.current().topics()) {
                if (!byTopic.containsKey(topic.name())) {
                    known.add(topic.name());
                }
            }
        }
        return known;
    }

    /** The places of the routes that listen to a topic. */
    BitSet matching(String topic) {
        BitSet matching = new BitSet();
        BitSet literal = byTopic.get(Glob.canonical(topic));
        if (literal != null) {
            matching.or(literal);
        }
        for (Map.Entry<TopicPattern, BitSet> pattern : byPattern.entrySet()) {
            if (pattern.getKey().matches(topic)) {
                matching.or(pattern.getValue());
            }
        }
        return matching;
    }
}
