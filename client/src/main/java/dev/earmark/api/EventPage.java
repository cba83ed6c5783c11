// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of events.
 *
 * @param events the JSON of each, byte for byte as the platform sent it, in its order
 * @param serverTime the platform's clock when it answered, to the second; null where the reply does not say
 */
public record EventPage(List<byte[]> events, @Nullable Instant serverTime) {

    /** Keeps a copy of the list. */
    public EventPage {
        events = List.copyOf(events);
    }
}
