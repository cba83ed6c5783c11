// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Timestamps;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The latest events, in two orders: that of publishing, which the stream follows, and that of time and id, which the
 * events API follows. Used under the platform's lock only.
 */
public final class EventLog {

    private static final long TICKS_PER_MILLI = 10_000;

    private final NavigableMap<Long, PublishedEvent> published = new TreeMap<>();
    private final NavigableSet<PublishedEvent> ordered = new TreeSet<>();
    private final Map<String, PublishedEvent> byId = new HashMap<>();
    private final Map<String, ObjectNode> acknowledgements = new HashMap<>();
    private final Clock clock;
    private final Ids ids;
    private final String environmentId;
    private final int limit;
    private final Consumer<ObjectNode> journal;
    private final Disturbance disturbance = new Disturbance();
    private long lastCreatedAt;
    private long lastTimetoken;

    EventLog(Settings settings, Ids ids, Consumer<ObjectNode> journal) {
        this.clock = settings.clock();
        this.ids = ids;
        this.environmentId = settings.environmentId();
        this.limit = settings.maxEvents();
        this.journal = journal;
    }

    /** Publishes an event with a new id and the present time, which never falls behind that of an earlier event. */
    public PublishedEvent publish(ObjectNode draft) {
        lastCreatedAt = Math.max(lastCreatedAt, clock.millis());
        ObjectNode event = Json.object().put("id", ids.event(lastCreatedAt));
        event.setAll(draft.without(List.of("id", "createdAt")));
        event.put("createdAt", Timestamps.text(lastCreatedAt));
        return publish(event, Json.write(event));
    }

    /** Publishes an event, with its own id and time, as exactly this text; an id may come again. */
    public PublishedEvent publish(JsonNode event, String json) {
        PublishedEvent draft = PublishedEvent.of(0, event, json, environmentId);
        List<PublishedEvent> passed = disturbance.pass(draft);
        passed.forEach(this::append);
        return draft;
    }

    private void append(PublishedEvent draft) {
        lastTimetoken = Math.max(lastTimetoken + 1, clock.millis() * TICKS_PER_MILLI);
        PublishedEvent added = draft.at(lastTimetoken);
        add(added);
        journal.accept(entry(added));
    }

    public boolean duplicateNext(int events) {
        return disturbance.duplicateNext(events);
    }

    public boolean reorderNext(int events) {
        return disturbance.reorderNext(events);
    }

    /** Ends all disturbance, and publishes what it holds back. */
    public boolean passOn() {
        disturbance.end().forEach(this::append);
        return true;
    }

    public void acknowledge(String id, String actorId) {
        get(id);
        if (!acknowledgements.containsKey(id)) {
            ObjectNode members = Json.object()
                    .put("acknowledgedAt", Timestamps.text(clock.instant()))
                    .put("acknowledgedBy", actorId);
            acknowledgements.put(id, members);
            journal.accept(entry(id, members));
        }
    }

    public boolean isAcknowledged(PublishedEvent event) {
        return acknowledgements.containsKey(event.id());
    }

    public PublishedEvent get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> ApiProblem.notFound("event", id));
    }

    /** The event as the events API shows it. */
    public String json(PublishedEvent event) {
        ObjectNode acknowledgement = acknowledgements.get(event.id());
        if (acknowledgement != null && Json.parse(event.json()) instanceof ObjectNode object) {
            return Json.write(object.setAll(acknowledgement));
        }
        return event.json();
    }

    /** Those created at the time or later, by time and id. */
    public Collection<PublishedEvent> since(long epochMillis) {
        return ordered.tailSet(new PublishedEvent(0, "", epochMillis, "", "", "", "", ""));
    }

    /** Those published later than the time token, in that order. */
    public Collection<PublishedEvent> after(long timetoken) {
        return published.tailMap(timetoken, false).values();
    }

    /**
     * The first of those that are published later than the time token and fit, in the order of publishing.
     *
     * @param kept how many of the latest are looked at
     */
    public List<PublishedEvent> next(long timetoken, Predicate<PublishedEvent> fits, int kept, int atMost) {
        NavigableMap<Long, PublishedEvent> later = published.tailMap(timetoken, false);
        if (kept >= limit) {
            return first(later, fits, atMost);
        }
        List<PublishedEvent> latest = new ArrayList<>(first(later.descendingMap(), fits, kept));
        Collections.reverse(latest);
        return latest.subList(0, Math.min(latest.size(), atMost));
    }

    /** A stream would count all that are there before it takes the first few. */
    private static List<PublishedEvent> first(
            Map<Long, PublishedEvent> events, Predicate<PublishedEvent> fits, int atMost) {
        List<PublishedEvent> first = new ArrayList<>();
        for (PublishedEvent event : events.values()) {
            if (first.size() == atMost) {
                break;
            }
            if (fits.test(event)) {
                first.add(event);
            }
        }
        return first;
    }

    /** A place in the order of publishing between what is published by now and what comes from now on. */
    public long timetoken() {
        lastTimetoken = Math.max(lastTimetoken, clock.millis() * TICKS_PER_MILLI - 1);
        return lastTimetoken;
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
                published.values().stream().map(EventLog::entry),
                acknowledgements.entrySet().stream().map(each -> entry(each.getKey(), each.getValue())));
    }

    /** Forgets all events; what comes later still gets later timetokens. */
    public void clear() {
        published.clear();
        ordered.clear();
        byId.clear();
        acknowledgements.clear();
    }

    private void add(PublishedEvent event) {
        published.put(event.timetoken(), event);
        PublishedEvent earlier = byId.put(event.id(), event);
        if (earlier != null) {
            ordered.remove(earlier);
        }
        ordered.add(event);
        while (published.size() > limit) {
            forget(published.pollFirstEntry().getValue());
        }
    }

    private void forget(PublishedEvent event) {
        if (byId.remove(event.id(), event)) {
            ordered.remove(event);
            acknowledgements.remove(event.id());
        }
    }

    private static ObjectNode entry(PublishedEvent event) {
        return Json.object().put("timetoken", event.timetoken()).put("event", event.json());
    }

    private static ObjectNode entry(String id, ObjectNode acknowledgement) {
        return Json.object().put("acknowledge", id).set("members", acknowledgement);
    }
}
