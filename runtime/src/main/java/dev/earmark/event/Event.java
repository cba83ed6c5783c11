// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** CONTRACT ONLY (to be implemented by the owner of dev.earmark.event): an event as the platform sent it; immutable, thread-safe. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Event {

    private Event() {}

    public static Event parse(byte[] json) {
        throw new UnsupportedOperationException(new String(json, java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Event parse(String json) {
        throw new UnsupportedOperationException(json);
    }

    public String id() {
        throw new UnsupportedOperationException();
    }

    public String topic() {
        throw new UnsupportedOperationException();
    }

    /** Empty text when the event has none. */
    public String domain() {
        throw new UnsupportedOperationException();
    }

    public EventContext context() {
        throw new UnsupportedOperationException();
    }

    /** The payload; a missing or null payload is an empty object. */
    public JsonNode payload() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Instant createdAt() {
        throw new UnsupportedOperationException();
    }

    public List<String> namespaces() {
        throw new UnsupportedOperationException();
    }

    /** Exactly the JSON that came in. */
    public String toJson() {
        throw new UnsupportedOperationException();
    }
}
