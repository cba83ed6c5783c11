// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.KeyPattern;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the members of a known topic's events are. */
final class EventMembers {

    /** The members of an event, as the platform sends it. */
    static final Set<String> TOP = Set.of(
            "id",
            "topic",
            "domain",
            "context",
            "payload",
            "createdAt",
            "namespaces",
            "origin",
            "target",
            "attributes",
            "callbackUrl",
            "dataUrl",
            "deletedAt",
            "acknowledgedAt",
            "acknowledgedBy");

    private static final List<String> NESTED = List.of(
            "origin.id",
            "origin.slug",
            "attributes.targetUpdatedAt",
            "attributes.progress.current",
            "attributes.progress.total",
            "attributes.progress.percent");

    /** Members whose value is an array, of which one element has to match. */
    private static final Set<String> LISTS =
            Set.of("calculations", "changes", "collaborators", "namespaces", "parts", "recordIds", "resolutions");

    private EventMembers() {}

    /** The paths that a key finds. */
    static List<String> found(KeyPattern key, KnownTopic topic) {
        List<String> found = new ArrayList<>();
        addMatching(key, "", TOP, found);
        addMatching(key, "", NESTED, found);
        addMatching(key, "context.", topic.context().listed().keySet(), found);
        addMatching(key, "payload.", topic.payload().listed().keySet(), found);
        return found;
    }

    private static void addMatching(KeyPattern key, String prefix, Iterable<String> names, List<String> found) {
        for (String name : names) {
            if (key.matches(prefix + name)) {
                found.add(prefix + name);
            }
        }
    }

    static boolean isList(String path) {
        return LISTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Whether the payload may have members that are not known, the input of a job among them. */
    static boolean isOpen(KnownTopic topic) {
        return topic.payload().of("?") == Presence.FREE
                || topic.payload().listed().containsKey("input");
    }
}
