// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.match.TopicPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why the handlers of an event are what they are. Meant for people: it shows values of the event.
 *
 * @param event the event
 * @param matched the routes that match, in table order
 * @param missed all other routes, in table order
 */
public record Explanation(Event event, List<Route> matched, List<Miss> missed) {

    /** Keeps its own copy of the lists. */
    public Explanation {
        matched = List.copyOf(matched);
        missed = List.copyOf(missed);
    }

    /**
     * A route that does not match.
     *
     * @param route the route
     * @param reason the first of its conditions that failed, with the value found instead, without a full stop
     */
    public record Miss(Route route, String reason) {}

    static Explanation of(DispatchTable table, Event event) {
        List<Route> matched = table.match(event);
        Set<Route> matching = new HashSet<>(matched);
        List<Miss> missed = new ArrayList<>();
        for (Route route : table.routes()) {
            if (!matching.contains(route)) {
                missed.add(new Miss(route, reason(route.description(), event)));
            }
        }
        return new Explanation(event, matched, missed);
    }

    private static String reason(HandlerDescription handler, Event event) {
        for (String topic : handler.topics()) {
            if (TopicPattern.of(topic).matches(event.topic())) {
                return handler.filter()
                        .firstUnsatisfied(event.flat())
                        .map(entry -> entry.explain(event.flat()))
                        .orElseThrow();
            }
        }
        return handler.topics().isEmpty()
                ? "it listens to no topic"
                : "the topic \"" + event.topic() + "\" is not \"" + String.join("\" or \"", handler.topics()) + "\"";
    }

    /** One line for the event and one for each handler, those that match marked by a plus. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(event)
                .append(": ")
                .append(matched.size())
                .append(" of ")
                .append(matched.size() + missed.size())
                .append(" handlers match");
        for (Route route : matched) {
            text.append("\n  + ").append(route.id());
        }
        for (Miss miss : missed) {
            text.append("\n  - ").append(miss.route().id()).append(": ").append(miss.reason());
        }
        return text.toString();
    }
}
