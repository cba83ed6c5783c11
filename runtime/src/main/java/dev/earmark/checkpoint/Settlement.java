// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event, or one handler of it, that is done: it has succeeded, or its failure is parked.
 *
 * @param eventId the event
 * @param handlerId the handler; null when all handlers of the event are done
 * @param createdAt when the event was created, by the platform's clock
 */
public record Settlement(String eventId, @Nullable String handlerId, Instant createdAt) {

    /** Checks that nothing is missing. */
    public Settlement {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(createdAt);
    }
}
