// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** CONTRACT ONLY (owner of dev.earmark.match implements): what an event must satisfy; immutable. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class EventFilter {

    private EventFilter() {}

    /** Matches every event. */
    public static EventFilter all() {
        return new EventFilter();
    }

    public static EventFilter where(String key, String... values) {
        throw new UnsupportedOperationException(key + values.length);
    }

    public static EventFilter whereNull(String key) {
        throw new UnsupportedOperationException(key);
    }

    public EventFilter and(EventFilter other) {
        throw new UnsupportedOperationException(other.toString());
    }
}
