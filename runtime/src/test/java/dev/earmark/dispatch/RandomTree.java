// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import dev.earmark.match.FlatEvent;
import dev.earmark.match.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random tree of handlers, as the table takes it and as something that can be asked handler by handler. */
final class RandomTree {

    static final List<String> TOPICS = List.of(
            "job:ready",
            "job:updated",
            "commit:created",
            "records:created",
            "job::ready",
            "job:ready:",
            ":",
            "x",
            "a:b:c");
    private static final List<String> PATTERNS = List.of(
            "job:ready",
            "job:ready",
            "job:ready",
            "commit:created",
            "records:created",
            "job:*",
            "**",
            "*:created",
            "*",
            "**:ready",
            "job::ready",
            "job:",
            "",
            "x",
            "j?b:ready",
            "a:**",
            "never:seen");
    private static final List<String> KEYS = List.of(
            "job",
            "sheetId",
            "sheetSlug",
            "context.sheetId",
            "payload.job",
            "namespaces",
            "isPart",
            "n",
            "**",
            "*",
            "*.job",
            "a",
            "a.b",
            "b.c",
            "sheetI?",
            "payload.**",
            "");
    private static final List<String> VALUES = List.of(
            "a",
            "b",
            "a:b",
            "a::b",
            "*",
            "**",
            "workbook:*",
            "workbook:submit",
            "1",
            "true",
            "a\\:b",
            "?",
            ":",
            "a:",
            "\ud83d",
            "[object Object]");

    private final Random random;
    private final RandomJson json;
    private final Firing firing;
    private final Group root;
    private int count;

    RandomTree(Random random, Firing firing) {
        this.random = random;
        this.json = new RandomJson(random);
        this.firing = firing;
        this.root = new Group(HandlerGroup.root(), EventFilter.all());
        fill(root, 0);
    }

    HandlerGroup handlers() {
        return root.group;
    }

    /** The names of the handlers that match, by looking at each. */
    List<String> expected(String topic, FlatEvent event) {
        List<String> names = new ArrayList<>();
        root.collect(topic, event, names);
        return names;
    }

    private void fill(Group group, int depth) {
        for (int i = random.nextInt(5); i > 0; i--) {
            List<String> patterns = patterns();
            EventFilter filter = filter();
            String name = "h" + count++;
            group.group.on(patterns, filter, firing.handler(name));
            group.handlers.add(
                    new Handler(patterns.stream().map(TopicPattern::of).toList(), filter, name));
        }
        for (int i = depth < 3 ? random.nextInt(3) : 0; i > 0; i--) {
            EventFilter filter = filter();
            Group nested = new Group(group.group.filter(filter), filter);
            group.groups.add(nested);
            fill(nested, depth + 1);
        }
    }

    private List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        for (int i = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            patterns.add(json.one(PATTERNS));
        }
        return patterns;
    }

    /** Filters are written in JSON: mostly few members with a text or a list of texts. */
    private EventFilter filter() {
        StringBuilder filter = new StringBuilder("{");
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            filter.append(filter.length() > 1 ? "," : "")
                    .append(json.string(json.one(KEYS)))
                    .append(':');
            filter.append(random.nextInt(4) == 0 ? alternatives() : alternative());
        }
        return EventFilters.parse(filter.append('}').toString());
    }

    private String alternatives() {
        List<String> alternatives = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            alternatives.add(alternative());
        }
        return alternatives.toString();
    }

    private String alternative() {
        return switch (random.nextInt(12)) {
            case 0 -> json.literal();
            case 1 -> "{}";
            case 2 -> json.string(json.text());
            default -> json.string(json.one(VALUES));
        };
    }

    private record Handler(List<TopicPattern> patterns, EventFilter filter, String name) {

        boolean matches(String topic, FlatEvent event) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(topic)) && filter.matches(event);
        }
    }

    private static final class Group {

        final HandlerGroup group;
        final EventFilter filter;
        final List<Handler> handlers = new ArrayList<>();
        final List<Group> groups = new ArrayList<>();

        Group(HandlerGroup group, EventFilter filter) {
            this.group = group;
            this.filter = filter;
        }

        void collect(String topic, FlatEvent event, List<String> names) {
            if (!filter.matches(event)) {
                return;
            }
            for (Handler handler : handlers) {
                if (handler.matches(topic, event)) {
                    names.add(handler.name());
                }
            }
            for (Group nested : groups) {
                nested.collect(topic, event, names);
            }
        }
    }
}
