// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The groups and handlers of a dispatch vector as nested classes: the filters of a class hold for those within it. */
final class AnnotatedTree {

    private static final int ROOT = -1;

    private final JsonNode vector;
    private boolean expressible = true;

    AnnotatedTree(JsonNode vector) {
        this.vector = vector;
    }

    /** All of it on one line; empty when annotations cannot express it. */
    Optional<String> source() {
        if (!vector.get("event").isObject() || !vector.get("expectedOrderRaw").isArray()) {
            return Optional.empty();
        }
        String source = body("static class " + vector.get("id").stringValue(), ROOT);
        return expressible ? Optional.of(source.replace("\n", "") + "\n") : Optional.empty();
    }

    private String body(String head, int group) {
        StringBuilder body = new StringBuilder(head).append(" { ");
        int number = 0;
        for (JsonNode listener : vector.get("listeners")) {
            if (listener.get("group").intValue() == group) {
                body.append(orNothing(AnnotatedVectors.handler(
                        "h" + number,
                        listener.get("patterns"),
                        ConformanceTest.isBare(listener),
                        listener.get("filter"),
                        listener.get("name").stringValue())));
            }
            number++;
        }
        for (int nested : nested(group)) {
            String filters = orNothing(
                    AnnotatedVectors.filters(vector.get("groups").get(nested).get("filter")));
            body.append(body(filters + "static class G" + nested, nested));
        }
        return body.append("} ").toString();
    }

    private String orNothing(Optional<String> source) {
        expressible &= source.isPresent();
        return source.orElse("");
    }

    private List<Integer> nested(int parent) {
        List<Integer> nested = new ArrayList<>();
        for (int group = 0; group < vector.get("groups").size(); group++) {
            if (vector.get("groups").get(group).get("parent").intValue() == parent) {
                nested.add(group);
            }
        }
        return nested;
    }

    /** The binary names of the classes, in the order in which their handlers fire. */
    List<String> classes(String enclosing) {
        List<String> classes = new ArrayList<>();
        add(enclosing + "$" + vector.get("id").stringValue(), ROOT, classes);
        return classes;
    }

    private void add(String name, int group, List<String> classes) {
        classes.add(name);
        nested(group).forEach(nested -> add(name + "$G" + nested, nested, classes));
    }
}
