// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import dev.earmark.dispatch.EventFilters;
import dev.earmark.match.Alternative;
import dev.earmark.match.EventFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Conformance vectors in annotations, as far as those can express them: one line of source for each handler. */
final class AnnotatedVectors {

    private AnnotatedVectors() {}

    /** A handler that only records that it was called; empty when annotations cannot say what it matches. */
    static Optional<String> handler(String method, JsonNode patterns, boolean bare, JsonNode filter, String name) {
        List<String> topics = new ArrayList<>();
        patterns.forEach(pattern -> topics.add(bare && pattern.stringValue().isEmpty() ? "**" : pattern.stringValue()));
        return topics.isEmpty()
                ? Optional.empty()
                : filters(filter)
                        .map(filters -> "@OnEvent(%s) %svoid %s() { Fired.NAMES.add(%s); }\n"
                                .formatted(list(topics), filters, method, text(name)));
    }

    /** Annotations for a filter; empty when it has alternatives that are neither texts nor one null. */
    static Optional<String> filters(JsonNode json) {
        StringBuilder annotations = new StringBuilder();
        for (EventFilter.Entry entry : EventFilters.parse(json.toString()).entries()) {
            List<String> values = new ArrayList<>();
            for (Alternative alternative : entry.alternatives()) {
                if (alternative instanceof Alternative.Text value) {
                    values.add(value.glob().text());
                }
            }
            boolean onlyTexts = values.size() == entry.alternatives().size() && !values.isEmpty();
            boolean onlyNull =
                    entry.alternatives().size() == 1 && entry.alternatives().get(0) instanceof Alternative.Null;
            if (!onlyTexts && !onlyNull) {
                return Optional.empty();
            }
            annotations
                    .append("@Filter(key = ")
                    .append(text(entry.key().text()))
                    .append(onlyNull ? ", isNull = true) " : ", value = " + list(values) + ") ");
        }
        return Optional.of(annotations.toString());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(AnnotatedVectors::text).collect(Collectors.joining(", ", "{", "}"));
    }

    /** A string literal in ASCII on one line. */
    private static String text(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append("\\%03o".formatted((int) c));
            } else if (c > '~') {
                literal.append("\\u%04x".formatted((int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
