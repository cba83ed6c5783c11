// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Glob;
import dev.earmark.match.KeyPattern;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.Presence;
import dev.earmark.match.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a filter, whatever the topics of the handler. */
public final class FilterRules {

    private static final Set<String> TIMES =
            Set.of("createdAt", "updatedAt", "deletedAt", "acknowledgedAt", "targetUpdatedAt");

    private static final Set<String> OUTER = Set.of("", "*", "**", "context", "attributes");

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
        if (dot < 0 || EventMembers.TOP.contains(first) || !isPlain(first)) {
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
        String name = memberOf(key);
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

    /** The name of the platform's own member that a key finds; empty where it may be one of a project's. */
    private static String memberOf(String key) {
        int dot = key.lastIndexOf('.');
        String outer = dot < 0 ? "" : key.substring(0, dot);
        String name = key.substring(dot + 1);
        boolean platforms = OUTER.contains(outer) || (outer.equals("payload") && name.equals("job"));
        return platforms ? name : "";
    }

    /**
     * Finds a key that no event of some topics has.
     *
     * @param key the key of a filter
     * @param topics known topics
     * @return two sentences; empty if the key can find something in an event of one of the topics
     */
    public static Optional<String> absentKey(String key, Collection<KnownTopic> topics) {
        int dot = key.indexOf('.');
        if (topics.isEmpty() || !isPlain(key)) {
            return Optional.empty();
        }
        if (key.startsWith("context.")) {
            return MemberRules.absentId(key.substring(dot + 1), name(topics), topics);
        }
        if (key.startsWith("payload.")) {
            return MemberRules.absentMember(key.substring(dot + 1), name(topics), topics);
        }
        if (dot >= 0 || topics.stream().anyMatch(topic -> mayHave(key, topic))) {
            return Optional.empty();
        }
        return Optional.of("No event of " + Quoted.text(name(topics)) + " has a member " + Quoted.text(key) + ". "
                + nearest(key, topics).map(FilterRules::write).orElse("Filter by a member that these events have."));
    }

    private static boolean mayHave(String key, KnownTopic topic) {
        return EventMembers.isOpen(topic)
                || !EventMembers.found(KeyPattern.of(key), topic).isEmpty();
    }

    private static Optional<String> nearest(String key, Collection<KnownTopic> topics) {
        for (KnownTopic topic : topics) {
            Optional<String> meant =
                    topic.context().nearest(key).or(() -> topic.payload().nearest(key));
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    private static String name(Collection<KnownTopic> topics) {
        return topics.iterator().next().name();
    }

    /**
     * Whether two filters on the same key can never both be satisfied: one has exact values only, of which the other accepts
     * none, and the key finds one member at most.
     *
     * @param key the key of both
     * @param first the values of one; empty when the member must be null
     * @param second the values of the other; empty when the member must be null
     * @param topics all topics of the handler
     * @return true if it is certain that no event satisfies both
     */
    public static boolean exclude(String key, List<String> first, List<String> second, Collection<KnownTopic> topics) {
        return (isOutside(first, second) || isOutside(second, first))
                && !topics.isEmpty()
                && topics.stream().allMatch(topic -> findsOne(KeyPattern.of(key), topic));
    }

    private static boolean isOutside(List<String> exact, List<String> others) {
        if (exact.isEmpty()) {
            return !others.isEmpty();
        }
        return exact.stream()
                .allMatch(value -> isPlain(value)
                        && !value.isEmpty()
                        && others.stream()
                                .noneMatch(other ->
                                        other.isEmpty() || Glob.of(other).matches(value)));
    }

    private static boolean findsOne(KeyPattern key, KnownTopic topic) {
        List<String> found = EventMembers.found(key, topic);
        return found.size() == 1
                && !EventMembers.isList(found.get(0))
                && (topic.payload().of("?") != Presence.FREE || key.isAnchored());
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
