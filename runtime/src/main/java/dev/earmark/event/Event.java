// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import dev.earmark.match.FlatEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as the platform sent it. The JSON stays as it came; members are decoded when asked for. A known member that
 * is missing, null or of an unexpected type is reported as absent. Immutable and thread-safe.
 */
public final class Event {

    private final Members members;

    // Found when first asked for. A race costs a second search: the values are equal, and immutable.
    private @Nullable String id;

    private @Nullable Instant createdAt;

    Event(Members members) {
        this.members = members;
    }

    /**
     * Parses one event. Whoever parses many uses an {@link EventParser}.
     *
     * @param json the event in UTF-8. It is kept, not copied: do not write to it afterwards
     * @return the event
     * @throws MalformedEventException when it is not one JSON object with a topic and an id
     */
    public static Event parse(byte[] json) {
        return new EventParser().parse(json);
    }

    /**
     * Parses one event.
     *
     * @param json the event
     * @return the event
     * @throws MalformedEventException when it is not one JSON object with a topic and an id
     */
    public static Event parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The event's unique id, the same when it is delivered again.
     *
     * @return such as {@code us_evt_9Kd2mQpX7aLw0ZbT}; never empty
     */
    public String id() {
        var known = id;
        if (known == null) {
            known = textOrEmpty("id");
            id = known;
        }
        return known;
    }

    /**
     * What happened.
     *
     * @return such as {@code job:ready}; never empty
     */
    public String topic() {
        return textOrEmpty("topic");
    }

    /**
     * The kind of resource that the event is about. For job events it is {@code job}; the job's own kind is in the
     * payload.
     *
     * @return such as {@code workbook}; empty when the event has none
     */
    public String domain() {
        return textOrEmpty("domain");
    }

    /**
     * The ids that the event carries.
     *
     * @return the context; without members when the event has none
     */
    public EventContext context() {
        return new EventContext(members);
    }

    /**
     * What the topic tells. Each call reads it anew, so a caller may change what it gets.
     *
     * @return the payload; an empty object when it is missing or null
     */
    public JsonNode payload() {
        return Trees.payload(members);
    }

    /**
     * When the event was made.
     *
     * @return the instant; null when it is missing or no ISO date and time
     */
    public @Nullable Instant createdAt() {
        var known = createdAt;
        if (known == null) {
            known = Values.instant(members, "createdAt");
            createdAt = known;
        }
        return known;
    }

    /**
     * The namespaces of what the event is about.
     *
     * @return such as {@code space:portal}; empty when the event has none
     */
    public List<String> namespaces() {
        return Values.texts(members, "namespaces");
    }

    /**
     * The resource that the event comes from.
     *
     * @return the origin; null when the event has none
     */
    public @Nullable EventOrigin origin() {
        return EventOrigin.of(members);
    }

    /**
     * The older way of naming what the event is about.
     *
     * @return such as {@code sheet(contacts)}; null when it is missing or empty
     */
    public @Nullable String target() {
        return Values.text(members, "target");
    }

    /**
     * Where the event stands in a batched operation.
     *
     * @return the attributes; null when the event has none
     */
    public @Nullable EventAttributes attributes() {
        return EventAttributes.of(members);
    }

    /**
     * Where the event is acknowledged.
     *
     * @return the address; null when it is missing or empty
     */
    public @Nullable String callbackUrl() {
        return Values.text(members, "callbackUrl");
    }

    /**
     * Where the records of the event are.
     *
     * @return the address, relative to the API and without a leading slash; null when it is missing or empty
     */
    public @Nullable String dataUrl() {
        return Values.text(members, "dataUrl");
    }

    /**
     * When the event was deleted.
     *
     * @return the instant; null when it is missing, null or no ISO date and time
     */
    public @Nullable Instant deletedAt() {
        return Values.instant(members, "deletedAt");
    }

    /**
     * When the event was acknowledged.
     *
     * @return the instant; null when it is missing, null or no ISO date and time
     */
    public @Nullable Instant acknowledgedAt() {
        return Values.instant(members, "acknowledgedAt");
    }

    /**
     * Who acknowledged the event.
     *
     * @return the id; null when it is missing or empty
     */
    public @Nullable String acknowledgedBy() {
        return Values.text(members, "acknowledgedBy");
    }

    /**
     * Any member, known or not. Each call reads it anew, so a caller may change what it gets.
     *
     * @param path the member's name, or names joined by dots; lists are not entered
     * @return the member, a null node where it is null; empty when there is none
     */
    public Optional<JsonNode> member(String path) {
        return Trees.member(members, path);
    }

    /**
     * The event as filters see it.
     *
     * @return dotted paths and their values
     */
    public FlatEvent flat() {
        return members;
    }

    /**
     * The event as it came in: white space, order, unknown members and all.
     *
     * @return the JSON; its UTF-8 is byte for byte what was parsed
     */
    public String toJson() {
        return new String(members.json(), StandardCharsets.UTF_8);
    }

    /**
     * Names the event, without its contents.
     *
     * @return topic and id
     */
    @Override
    public String toString() {
        return topic() + " " + id();
    }

    private String textOrEmpty(String name) {
        String text = Values.text(members, name);
        return text == null ? "" : text;
    }
}
