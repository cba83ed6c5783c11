// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.KnownMembers;
import dev.earmark.match.KnownTopic;
import dev.earmark.match.Presence;
import dev.earmark.match.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with the name of a context id or a payload member, given the topics of the handler. */
public final class MemberRules {

    private static final int MOST_NAMES = 8;

    private MemberRules() {}

    /**
     * Finds an id that the context of no event of some topics has.
     *
     * @param path the name of the id, or a dotted path
     * @param pattern the pattern that the topics match, for the sentence
     * @param topics known topics
     * @return two sentences; empty if one of the topics carries the id or may do so
     */
    public static Optional<String> absentId(String path, String pattern, Collection<KnownTopic> topics) {
        return absent("context", path, pattern, topics, KnownTopic::context);
    }

    /**
     * Finds a member that the payload of no event of some topics has.
     *
     * @param path the name of the member, or a dotted path
     * @param pattern the pattern that the topics match, for the sentence
     * @param topics known topics
     * @return two sentences; empty if one of the topics carries the member or may do so
     */
    public static Optional<String> absentMember(String path, String pattern, Collection<KnownTopic> topics) {
        return absent("payload", path, pattern, topics, KnownTopic::payload);
    }

    private static Optional<String> absent(
            String part,
            String path,
            String pattern,
            Collection<KnownTopic> topics,
            Function<KnownTopic, KnownMembers> members) {
        for (KnownTopic topic : topics) {
            if (members.apply(topic).of(path) != Presence.ABSENT) {
                return Optional.empty();
            }
        }
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("The " + part + " of " + Quoted.text(pattern) + " events has no " + Quoted.text(path) + ". "
                + instead(path, topics, members));
    }

    private static String instead(
            String path, Collection<KnownTopic> topics, Function<KnownTopic, KnownMembers> members) {
        for (KnownTopic topic : topics) {
            Optional<String> meant = members.apply(topic).nearest(path);
            if (meant.isPresent()) {
                return "Write " + Quoted.text(meant.get()) + ".";
            }
        }
        List<String> names = new ArrayList<>();
        members.apply(topics.iterator().next()).listed().forEach((name, presence) -> {
            if (presence == Presence.KNOWN && names.size() < MOST_NAMES) {
                names.add(Quoted.text(name));
            }
        });
        return names.isEmpty()
                ? "Remove the parameter, because nothing is known to be there."
                : "Write " + (names.size() == 1 ? "" : "one of ") + String.join(", ", names) + ".";
    }

    /**
     * Finds an id that events of a topic carry at times only, or that is only assumed.
     *
     * @param path the name of the id, or a dotted path
     * @param topic a known topic
     * @return two sentences; empty if the topic is known to carry the id, or not known to lack it
     */
    public static Optional<String> assumedId(String path, KnownTopic topic) {
        return assumed("context", path, topic, topic.context());
    }

    /**
     * Finds a member that the payload has at times only, or that is only assumed.
     *
     * @param path the name of the member, or a dotted path
     * @param topic a known topic
     * @return two sentences; empty if the topic is known to carry the member, or not known to lack it
     */
    public static Optional<String> assumedMember(String path, KnownTopic topic) {
        return assumed("payload", path, topic, topic.payload());
    }

    /** What a job carries depends on the job, which its author knows; most events have an actor. */
    private static Optional<String> assumed(String part, String path, KnownTopic topic, KnownMembers members) {
        return members.of(path) != Presence.ASSUMED || "job".equals(topic.domain()) || path.equals("actorId")
                ? Optional.empty()
                : Optional.of("The " + part + " of " + Quoted.text(topic.name()) + " events is not sure to have "
                        + Quoted.text(path) + ", and the handler fails without it. "
                        + "Make the parameter an Optional or @Nullable.");
    }
}
