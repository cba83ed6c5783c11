// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.Timestamps;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was published.
 *
 * @param timetoken its place in the order of publishing, in 100 ns since the epoch; strictly rising
 * @param createdAt in milliseconds since the epoch
 * @param spaceId empty where the event is about no space
 * @param json the whole event, exactly as it is delivered
 */
public record PublishedEvent(
        long timetoken,
        String id,
        long createdAt,
        String topic,
        String domain,
        String environmentId,
        String spaceId,
        String json)
        implements Comparable<PublishedEvent> {

    static PublishedEvent of(long timetoken, JsonNode event, String json, String defaultEnvironmentId) {
        JsonNode context = event.path("context");
        return new PublishedEvent(
                timetoken,
                event.path("id").asString(""),
                createdAt(event.path("createdAt").asString("")),
                event.path("topic").asString(""),
                event.path("domain").asString(""),
                context.path("environmentId").asString(defaultEnvironmentId),
                context.path("spaceId").asString(""),
                json);
    }

    /** The same event at this place in the order of publishing. */
    PublishedEvent at(long place) {
        return new PublishedEvent(place, id, createdAt, topic, domain, environmentId, spaceId, json);
    }

    private static long createdAt(String text) {
        try {
            return Timestamps.parse(text).toEpochMilli();
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    "The event's createdAt is \"" + text + "\"; it has to be an ISO-8601 time with a zone, such as \""
                            + Timestamps.text(Instant.EPOCH) + "\".");
        }
    }

    /** The order of {@code GET /events}. */
    @Override
    public int compareTo(PublishedEvent other) {
        return createdAt != other.createdAt ? Long.compare(createdAt, other.createdAt) : id.compareTo(other.id);
    }
}
