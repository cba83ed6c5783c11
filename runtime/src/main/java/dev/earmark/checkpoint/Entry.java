// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.time.Instant;

/** What one line of a checkpoint file says. */
sealed interface Entry {

    /** The number under which later lines of the file name a handler. */
    record Handler(int number, String id) implements Entry {}

    /** Every event created before it is settled. */
    record Mark(Instant at) implements Entry {}

    /** All handlers of an event are done. */
    record Event(Instant createdAt, String id) implements Entry {}

    /** One handler of an event is done. */
    record Pair(Instant createdAt, int handler, String eventId) implements Entry {}

    /** The line without its checksum; texts come last, and hold no line break. */
    default String text() {
        if (this instanceof Handler handler) {
            return "H " + handler.number() + " " + Escaped.of(handler.id());
        }
        if (this instanceof Mark mark) {
            return "M " + mark.at().toEpochMilli();
        }
        if (this instanceof Event event) {
            return "E " + event.createdAt().toEpochMilli() + " " + Escaped.of(event.id());
        }
        var pair = (Pair) this;
        return "P " + pair.createdAt().toEpochMilli() + " " + pair.handler() + " " + Escaped.of(pair.eventId());
    }

    /**
     * Reads a line.
     *
     * @throws RuntimeException when the line, though its checksum is right, says nothing that this version knows
     */
    static Entry parse(String text) {
        return switch (text.charAt(0)) {
            case 'H' -> {
                var parts = text.split(" ", 3);
                yield new Handler(Integer.parseInt(parts[1]), Escaped.read(parts[2]));
            }
            case 'M' -> new Mark(instant(text.substring(2)));
            case 'E' -> {
                var parts = text.split(" ", 3);
                yield new Event(instant(parts[1]), Escaped.read(parts[2]));
            }
            case 'P' -> {
                var parts = text.split(" ", 4);
                yield new Pair(instant(parts[1]), Integer.parseInt(parts[2]), Escaped.read(parts[3]));
            }
            default -> throw new IllegalArgumentException("unknown kind of line");
        };
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
