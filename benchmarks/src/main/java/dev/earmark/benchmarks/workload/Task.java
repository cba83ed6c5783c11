// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import java.util.List;

/**
 * A handler as every contestant has it: it listens to one topic and there to one value. Up to 17 handlers share a topic;
 * half of
 * the topics are told apart by {@code actionName}, half by {@code context.slugs.sheet}. Their events may carry both.
 *
 * @param number the handler's number, from 0
 * @param topic its topic
 * @param key the key of its filter
 * @param value the value of its filter
 */
public record Task(int number, String topic, String key, String value) {

    /** How many handlers there are at most. */
    public static final int MOST = 1_000;

    /** How many handlers a listener class has. */
    public static final int IN_A_CLASS = 10;

    private static final String BY_ACTION = "actionName";
    private static final String BY_SHEET = "context.slugs.sheet";

    private static final List<String> TOPICS = TopicCatalogue.current().topics().stream()
            .filter(topic -> topic.context().listed().containsKey(BY_ACTION))
            .map(KnownTopic::name)
            .limit(62)
            .toList();

    boolean isByAction() {
        return key.equals(BY_ACTION);
    }

    /**
     * Tells what a handler listens to.
     *
     * @param number the handler's number, from 0
     * @return its task
     */
    public static Task of(int number) {
        int topic = number % TOPICS.size();
        String name = TOPICS.get(topic);
        return topic % 2 == 0
                ? new Task(number, name, BY_ACTION, "contacts:action-" + number)
                : new Task(number, name, BY_SHEET, "contacts-" + number);
    }
}
