// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Filters from JSON, as they are written for the JavaScript listener. */
public final class EventFilters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EventFilters() {}

    /**
     * Reads a filter, such as {@code {"job": ["workbook:submit", "sheet:*"], "isPart": false}}.
     *
     * @param json any JSON value; {@link EventFilter#of} tells what it means
     * @return the filter
     * @throws IllegalArgumentException when it is not JSON
     */
    public static EventFilter parse(String json) {
        try {
            return EventFilter.of(JSON.readValue(json, Object.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The filter \"" + json + "\" is not JSON. Write it like {\"job\": \"workbook:submit\"}.", e);
        }
    }
}
