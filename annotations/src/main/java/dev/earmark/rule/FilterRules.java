// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Glob;
import dev.earmark.match.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a filter, whatever the topics of the handler. */
public final class FilterRules {

    /** The members of an event, as the platform sends it. */
    private static final Set<String> MEMBERS = Set.of(
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

    private static final Set<String> TIMES =
            Set.of("createdAt", "updatedAt", "deletedAt", "acknowledgedAt", "targetUpdatedAt");

    private static final Set<String> JOB_TYPES = Set.of("space", "workbook", "sheet", "file", "document");

    private static final List<String> NAMESPACE_KINDS = List.of("space", "workbook", "sheet");

    private FilterRules() {}

    /**
     * Finds a dotted key that starts with no member of an event. Such a key is matched from the top of the event.
     *
     * @param key the key of a filter
     * @return one or two sentences; empty if the key can find something
     */
    public static Optional<String> unreachableKey(String key) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? "" : key.substring(0, dot);
        if (dot < 0 || MEMBERS.contains(first) || !isPlain(first)) {
            return Optional.empty();
        }
        return Optional.of("The key " + Quoted.text(key)
                + " finds nothing, because a key with a dot starts at the top of the event and no event has "
                + Quoted.text(first) + " there. "
                + write(first.equals("src") ? key.substring(dot + 1) : "**." + key));
    }

    /**
     * Finds the keys that exist only in the official listener's own event object. A payload may have a member of that name,
     * so this is wrong only where none has.
     *
     * @param key the key of a filter
     * @return one or two sentences; empty for any other key
     */
    public static Optional<String> misnamedKey(String key) {
        String meant = key.equals("namespace") ? "namespaces" : key.equals("action") ? "actionName" : "";
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of("No event has a member " + Quoted.text(key) + " of its own. " + write(meant));
    }

    /**
     * Finds a value that the key can never have, because the value has more colons than the pattern can cross.
     *
     * @param key the key of a filter
     * @param pattern one of its values
     * @return one or two sentences; empty if the pattern can match
     */
    public static Optional<String> unreachableValue(String key, String pattern) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        if (name.equals("namespaces")) {
            return unreachableNamespace(pattern);
        }
        if (name.equals("job")) {
            return segments(name, pattern, 2, "workbook:submit", jobInstead(stem(pattern)));
        }
        return TIMES.contains(name)
                ? segments(name, pattern, 3, "2024-05-14T09:21:07.114Z", stem(pattern) + "*:**")
                : Optional.empty();
    }

    private static Optional<String> segments(String name, String pattern, int count, String example, String instead) {
        if (pattern.isEmpty() || Segments.reach(pattern, count)) {
            return Optional.empty();
        }
        String reason = pattern.indexOf('*') < 0
                ? ", whose values look like "
                : ", because \"*\" does not cross the \":\" in values such as ";
        return Optional.of("The value " + Quoted.text(pattern) + " never matches " + Quoted.text(name) + reason
                + Quoted.text(example) + ". " + write(stem(pattern).isEmpty() ? "**" : instead));
    }

    private static String jobInstead(String stem) {
        return JOB_TYPES.contains(stem) ? stem + ":*" : "*:" + stem;
    }

    /**
     * Finds a namespace of a form that no event has: the platform's are {@code space:}, {@code workbook:} or {@code sheet:}
     * and a name.
     *
     * @param pattern a value of {@code @Namespace} or of a filter on {@code namespaces}
     * @return one or two sentences; empty if the pattern can match
     */
    public static Optional<String> unreachableNamespace(String pattern) {
        int colon = pattern.indexOf(':');
        String kind = colon < 0 ? pattern : pattern.substring(0, colon);
        if (pattern.isEmpty() || kind.equals("**")) {
            return Optional.empty();
        }
        Glob glob = Glob.of(kind);
        boolean known = NAMESPACE_KINDS.stream().anyMatch(glob::matches);
        if (known && Segments.reach(pattern, 2)) {
            return Optional.empty();
        }
        String name = colon < 0 ? pattern : pattern.substring(colon + 1);
        String instead = pattern.equals("*") ? "**" : known ? kind + ":*" : "space:" + name;
        return Optional.of("The namespace " + Quoted.text(pattern)
                + " matches no event, because namespaces are \"space:\", \"workbook:\" or \"sheet:\" and a name. "
                + write(instead));
    }

    private static boolean isPlain(String segment) {
        return segment.indexOf('*') < 0 && segment.indexOf('?') < 0 && segment.indexOf('\\') < 0;
    }

    /** A pattern without the stars and colons at its end. */
    private static String stem(String pattern) {
        int length = pattern.length();
        while (length > 0 && (pattern.charAt(length - 1) == '*' || pattern.charAt(length - 1) == ':')) {
            length--;
        }
        return pattern.substring(0, length);
    }

    private static String write(String instead) {
        return "Write " + Quoted.text(instead) + ".";
    }
}
