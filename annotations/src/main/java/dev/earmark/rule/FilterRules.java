// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Glob;
import dev.earmark.match.KeyPattern;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.Presence;
import dev.earmark.match.Quoted;
import dev.earmark.match.TopicCatalogue;
import java.util.ArrayList;
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
                + write(reachable(key, first)));
    }

    /** What a key that starts with no member of an event most likely means. */
    private static String reachable(String key, String first) {
        String rest = key.substring(first.length() + 1);
        int dot = rest.indexOf('.');
        if (first.isEmpty() || rest.isEmpty()) {
            return first + rest;
        }
        if (first.equals("src") || (dot > 0 && EventMembers.TOP.contains(rest.substring(0, dot)))) {
            return rest;
        }
        for (String top : EventMembers.TOP) {
            if (top.equalsIgnoreCase(first)) {
                return top + "." + rest;
            }
        }
        return "**." + key;
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
     * Finds the keys that exist only in the official listener's own event object, where no payload may have such a member.
     *
     * @param key the key of a filter
     * @param topics all topics of the handler
     * @return one or two sentences; empty for any other key, and if events of one of the topics may have the member
     */
    public static Optional<String> misnamedKey(String key, Collection<KnownTopic> topics) {
        Optional<String> misnamed = misnamedKey(key);
        return misnamed.isPresent()
                        && topics.stream().allMatch(topic -> topic.payload().of(key) == Presence.ABSENT)
                ? misnamed
                : Optional.empty();
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
        // A surplus dot inside a key changes nothing.
        if (topics.isEmpty() || !isPlain(key) || key.contains("..")) {
            return Optional.empty();
        }
        if (key.startsWith("context.")) {
            return MemberRules.absentId(key.substring(dot + 1), name(topics), topics);
        }
        if (key.startsWith("payload.")) {
            return MemberRules.absentMember(key.substring(dot + 1), name(topics), topics);
        }
        if (dot >= 0 || mayHave(key, topics) || !isNamed(key, topics)) {
            return Optional.empty();
        }
        return Optional.of("No event of " + Quoted.text(name(topics)) + " has a member " + Quoted.text(key) + ". "
                + nearest(key, topics).map(FilterRules::write).orElse("Filter by a member that these events have."));
    }

    /**
     * Finds a key that no documentation of the platform names, for events whose members are documented.
     *
     * @param key the key of a filter
     * @param topics known topics
     * @return two sentences; empty if the key is documented for some topic, or if events of one of these may have any
     */
    public static Optional<String> undocumentedKey(String key, Collection<KnownTopic> topics) {
        if (topics.isEmpty()
                || !isPlain(key)
                || key.indexOf('.') >= 0
                || mayHave(key, topics)
                || isNamed(key, topics)) {
            return Optional.empty();
        }
        return Optional.of("No event of " + Quoted.text(name(topics)) + " is documented to have a member "
                + Quoted.text(key) + ". Filter by a member that these events have.");
    }

    /** Whether a key is the name of a member that events of any topic have, or is spelt much like one of these topics'. */
    private static boolean isNamed(String key, Collection<KnownTopic> topics) {
        return nearest(key, topics).isPresent()
                || TopicCatalogue.current().topics().stream()
                        .anyMatch(topic ->
                                !EventMembers.found(KeyPattern.of(key), topic).isEmpty());
    }

    /**
     * Finds a filter on the topic or the domain that none of the handler's topics satisfies.
     *
     * @param key the key of a filter
     * @param patterns its values
     * @param topics all topics of the handler
     * @return two sentences; empty for any other key, and if an event of one of the topics may get through
     */
    public static Optional<String> otherTopic(String key, List<String> patterns, Collection<KnownTopic> topics) {
        List<String> values = new ArrayList<>();
        for (KnownTopic topic : topics) {
            String value = key.equals("topic") ? topic.name() : key.equals("domain") ? topic.domain() : null;
            if (value == null
                    || !findsOne(KeyPattern.of(key), topic)
                    || EventMembers.isOpen(topic)
                    || patterns.stream().anyMatch(pattern -> Glob.of(pattern).matches(value))) {
                return Optional.empty();
            }
            values.add(value);
        }
        return values.isEmpty() || patterns.isEmpty()
                ? Optional.empty()
                : Optional.of("The value " + Quoted.text(patterns.get(0)) + " never matches " + Quoted.text(key)
                        + ", which is " + Quoted.text(values.get(0)) + " in events of " + Quoted.text(name(topics))
                        + ". Remove the filter, or handle other topics.");
    }

    private static boolean mayHave(String key, Collection<KnownTopic> topics) {
        KeyPattern pattern = KeyPattern.of(key);
        for (KnownTopic topic : topics) {
            if (EventMembers.isOpen(topic)
                    || topic.context().listed().containsKey(key)
                    || !EventMembers.found(pattern, topic).isEmpty()) {
                return true;
            }
        }
        return false;
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
     * Whether two filters on the same member can never both be satisfied: one has exact values only, of which the other
     * accepts none, and both keys find that one member alone.
     *
     * @param key the key of one
     * @param first the values of one; empty when the member must be null
     * @param other the key of the other
     * @param second the values of the other; empty when the member must be null
     * @param topics all topics of the handler
     * @return true if it is certain that no event satisfies both
     */
    public static boolean exclude(
            String key, List<String> first, String other, List<String> second, Collection<KnownTopic> topics) {
        return (isOutside(first, second) || isOutside(second, first))
                && !topics.isEmpty()
                && topics.stream()
                        .allMatch(topic -> findsOne(KeyPattern.of(key), topic) && findsSame(key, other, topic));
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

    private static boolean findsSame(String key, String other, KnownTopic topic) {
        return key.equals(other)
                || (findsOne(KeyPattern.of(other), topic)
                        && EventMembers.found(KeyPattern.of(other), topic)
                                .equals(EventMembers.found(KeyPattern.of(key), topic)));
    }

    private static Optional<String> segments(String name, String pattern, int count, String example, String instead) {
        Optional<String> colonFirst = Segments.wantsColonFirst(pattern);
        if (colonFirst.isPresent()) {
            return Optional.of("The value " + Quoted.text(pattern) + " never matches " + Quoted.text(name) + ", "
                    + colonFirst.get());
        }
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
        Optional<String> colonFirst = Segments.wantsColonFirst(pattern);
        if (colonFirst.isPresent()) {
            return Optional.of("The namespace " + Quoted.text(pattern) + " matches no event, " + colonFirst.get());
        }
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
