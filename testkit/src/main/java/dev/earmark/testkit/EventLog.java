// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All events, in two orders: that of publishing, which the stream follows, and that of time and id, which the events
 * API follows. Used under the platform's lock only.
 */
final class EventLog {

    private static final long TICKS_PER_MILLI = 10_000;

    private final List<PublishedEvent> published = new ArrayList<>();
    private final List<PublishedEvent> ordered = new ArrayList<>();
    private final Map<String, PublishedEvent> byId = new HashMap<>();
    private final Map<String, ObjectNode> acknowledgements = new HashMap<>();
    private final Clock clock;
    private final Ids ids;
    private final String environmentId;
    private final Consumer<ObjectNode> journal;
    private long lastCreatedAt;
    private long lastTimetoken;

    EventLog(Clock clock, Ids ids, String environmentId, Consumer<ObjectNode> journal) {
        this.clock = clock;
        this.ids = ids;
        this.environmentId = environmentId;
        this.journal = journal;
    }

    /** Publishes an event with a new id and the present time, which never falls behind that of an earlier event. */
    PublishedEvent publish(ObjectNode draft) {
        lastCreatedAt = Math.max(lastCreatedAt, clock.millis());
        ObjectNode event = Json.object().put("id", ids.event(lastCreatedAt));
        event.setAll(draft.without(List.of("id", "createdAt")));
        event.put("createdAt", Timestamps.text(lastCreatedAt));
        return publish(event, Json.write(event));
    }

    /** Publishes an event, with its own id and time, as exactly this text; an id may come again. */
    PublishedEvent publish(JsonNode event, String json) {
        lastTimetoken = Math.max(lastTimetoken + 1, clock.millis() * TICKS_PER_MILLI);
        PublishedEvent added = PublishedEvent.of(lastTimetoken, event, json, environmentId);
        add(added);
        journal.accept(entry(added));
        return added;
    }

    void acknowledge(String id, String actorId) {
        get(id);
        if (!acknowledgements.containsKey(id)) {
            ObjectNode members = Json.object()
                    .put("acknowledgedAt", Timestamps.text(clock.instant()))
                    .put("acknowledgedBy", actorId);
            acknowledgements.put(id, members);
            journal.accept(entry(id, members));
        }
    }

    boolean isAcknowledged(PublishedEvent event) {
        return acknowledgements.containsKey(event.id());
    }

    PublishedEvent get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> ApiProblem.notFound("event", id));
    }

    /** The event as the events API shows it. */
    String json(PublishedEvent event) {
        ObjectNode acknowledgement = acknowledgements.get(event.id());
        if (acknowledgement != null && Json.parse(event.json()) instanceof ObjectNode object) {
            return Json.write(object.setAll(acknowledgement));
        }
        return event.json();
    }

    /** Those created at the time or later, by time and id. */
    List<PublishedEvent> since(long epochMillis) {
        var bound = new PublishedEvent(0, "", epochMillis, "", "", "", "", "");
        int index = Collections.binarySearch(ordered, bound);
        return ordered.subList(index < 0 ? -index - 1 : index, ordered.size());
    }

    /** Those published later than the time token, in that order. */
    List<PublishedEvent> after(long timetoken) {
        int low = 0;
        int high = published.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (published.get(middle).timetoken() > timetoken) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return published.subList(low, published.size());
    }

    /** The place in the order of publishing that a subscriber who comes now starts from. */
    long timetoken() {
        return Math.max(lastTimetoken, clock.millis() * TICKS_PER_MILLI - 1);
    }

    /** Takes up an entry that {@link #entries()} or the journal gave; false where it is not of this log. */
    boolean restore(JsonNode entry) {
        if (entry.has("event")) {
            String json = entry.path("event").asString();
            lastTimetoken = entry.path("timetoken").asLong();
            PublishedEvent event = PublishedEvent.of(lastTimetoken, Json.parse(json), json, environmentId);
            lastCreatedAt = Math.max(lastCreatedAt, Math.min(event.createdAt(), clock.millis()));
            add(event);
            return true;
        }
        if (entry.get("members") instanceof ObjectNode members) {
            acknowledgements.put(entry.path("acknowledge").asString(), members);
            return true;
        }
        return false;
    }

    /** All that is held, as journal entries. */
    Stream<ObjectNode> entries() {
        return Stream.concat(
                published.stream().map(EventLog::entry),
                acknowledgements.entrySet().stream().map(each -> entry(each.getKey(), each.getValue())));
    }

    private void add(PublishedEvent event) {
        published.add(event);
        PublishedEvent earlier = byId.put(event.id(), event);
        if (earlier != null) {
            ordered.remove(earlier);
        }
        int index = Collections.binarySearch(ordered, event);
        ordered.add(index < 0 ? -index - 1 : index, event);
    }

    private static ObjectNode entry(PublishedEvent event) {
        return Json.object().put("timetoken", event.timetoken()).put("event", event.json());
    }

    private static ObjectNode entry(String id, ObjectNode acknowledgement) {
        return Json.object().put("acknowledge", id).set("members", acknowledgement);
    }
}
