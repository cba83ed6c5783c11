// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import dev.earmark.event.flat.ShapeTree;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Parses events, and remembers the names and nesting of those it has seen: the next event of the same kind costs less.
 * What it remembers is bounded. Thread-safe; meant to live as long as what it reads from.
 *
 * <p>An event is one JSON object in UTF-8 with a topic and an id. Unknown members are kept, missing ones are no
 * mistake, and a known member of an unexpected type counts as missing. Of two members with one name the later counts.
 */
public final class EventParser {

    private final ShapeTree shapes = new ShapeTree();

    /** Makes a parser that has seen nothing yet. */
    public EventParser() {}

    /**
     * Parses an event.
     *
     * @param json the event in UTF-8, with or without a byte order mark. It is kept, not copied: do not write to it
     *     afterwards
     * @return the event
     * @throws MalformedEventException when it is not one JSON object with a topic and an id
     */
    public Event parse(byte[] json) {
        Members members = read(json);
        Event event = new Event(members);
        requireText(members, members.id(), "id", "us_evt_9Kd2mQpX7aLw0ZbT", null);
        requireText(members, members.topic(), "topic", "job:ready", event);
        return event;
    }

    Members read(byte[] json) {
        int from = objectStart(json);
        try {
            return Members.read(json, from, shapes);
        } catch (JacksonException e) {
            throw refused(e, json, from);
        }
    }

    private static int objectStart(byte[] json) {
        int from = hasByteOrderMark(json) ? 3 : 0;
        int at = from;
        while (at < json.length && " \t\r\n".indexOf(json[at]) >= 0) {
            at++;
        }
        if (at == json.length) {
            throw new MalformedEventException("The event is empty; an event is one JSON object.", at);
        }
        boolean twoByteEncoding = at + 1 < json.length && json[at + 1] == 0;
        if (json[at] != '{' || twoByteEncoding) {
            throw new MalformedEventException(
                    "The event starts with " + name(json[at]) + " at byte " + at
                            + "; an event is one JSON object in UTF-8.",
                    at);
        }
        return from;
    }

    private static boolean hasByteOrderMark(byte[] json) {
        return json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
    }

    private static void requireText(Members members, int member, String name, String example, @Nullable Event known) {
        if (member == Members.NONE) {
            throw new MalformedEventException(
                    subject(known) + " has no \"" + name + "\"; it is a text such as \"" + example + "\".", -1);
        }
        int start = members.start(member);
        String found = switch (members.first(member)) {
            case '"' -> members.json()[start + 1] == '"' ? "empty" : "";
            case '{' -> "an object";
            case '[' -> "a list";
            case 'n' -> "null";
            case 't', 'f' -> "a truth value";
            default -> "a number";
        };
        if (!found.isEmpty()) {
            throw new MalformedEventException(
                    subject(known) + "'s \"" + name + "\" is " + found + " at byte " + start
                            + "; it is a text such as \"" + example + "\".",
                    start);
        }
    }

    private static String subject(@Nullable Event known) {
        return known == null ? "The event" : "The event " + known.id();
    }

    /** Jackson's own messages quote what they stumble over, which may be a secret; ours name only the place. */
    private static MalformedEventException refused(JacksonException e, byte[] json, int from) {
        if (e.getLocation() == null) {
            return new MalformedEventException(
                    "The event is nested too deep, or has a name or number that is too long, to be read safely.", -1);
        }
        int offset = from + (int) e.getLocation().getByteOffset();
        if (e instanceof UnexpectedEndOfInputException || offset >= json.length) {
            return new MalformedEventException(
                    "The event ends at byte " + json.length + " before its JSON is complete; an event is one JSON"
                            + " object.",
                    json.length);
        }
        return new MalformedEventException(
                "The event is not valid JSON at byte " + offset + " (" + name(json[offset])
                        + "); an event is one JSON object in UTF-8.",
                offset);
    }

    private static String name(byte found) {
        return found > ' ' && found < 0x7F
                ? "'" + (char) found + "'"
                : String.format(Locale.ROOT, "byte 0x%02X", found);
    }
}
