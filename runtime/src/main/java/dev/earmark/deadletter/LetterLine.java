// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.io.StringWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of the file: a letter, or the id of one that is gone.
 *
 * @param id the letter's id
 * @param letter the letter; null when it is gone
 */
record LetterLine(String id, @Nullable DeadLetter letter) {

    private static final JsonFactory JSON = new JsonFactory();

    static String of(DeadLetter letter) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("eventId", letter.eventId());
            json.writeStringProperty("topic", letter.topic());
            json.writeStringProperty("handler", letter.handlerId());
            json.writeNumberProperty("attempts", letter.attempts());
            json.writeStringProperty("parkedAt", letter.parkedAt().toString());
            json.writeStringProperty("cause", letter.cause());
            json.writeName("event");
            // Line breaks in JSON are white space: those in texts are escaped.
            json.writeRawValue(letter.eventJson().replace('\n', ' ').replace('\r', ' '));
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    static String removed(String id) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("removed", id);
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    /**
     * Reads a line.
     *
     * @throws RuntimeException when it is torn or not ours
     */
    static LetterLine parse(String line) {
        var members = members(line);
        var removed = members.get("removed");
        if (removed != null) {
            return new LetterLine(removed, null);
        }
        var letter = new DeadLetter(
                text(members, "eventId"),
                text(members, "topic"),
                text(members, "handler"),
                Integer.parseInt(text(members, "attempts")),
                Instant.parse(text(members, "parkedAt")),
                text(members, "cause"),
                text(members, "event"));
        return new LetterLine(letter.id(), letter);
    }

    private static String text(Map<String, String> members, String name) {
        var text = members.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }

    private static Map<String, String> members(String line) {
        var members = new HashMap<String, String>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                members.put(name, value(json, line));
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new IllegalArgumentException("no end");
            }
        }
        return members;
    }

    /** A scalar's text; of an object its JSON as it stands, so that numbers keep their digits. */
    private static String value(JsonParser json, String line) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return json.getString();
        }
        var from = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return line.substring(from, (int) json.currentLocation().getCharOffset());
    }
}
