// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the id of an event without reading the rest. */
final class EventId {

    private static final JsonFactory FACTORY = new JsonFactory();

    private EventId() {}

    /** The id; null where it takes the parser of events to say what is wrong. */
    static @Nullable String of(byte[] event) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), event)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                var value = json.nextToken();
                if (name.equals("id")) {
                    return value == JsonToken.VALUE_STRING ? json.getString() : null;
                }
                json.skipChildren();
            }
            return null;
        } catch (JacksonException malformed) {
            return null;
        }
    }
}
