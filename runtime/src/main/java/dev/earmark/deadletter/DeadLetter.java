// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.time.Instant;
import java.util.Objects;

/**
 * A handler that was given up for an event. No text in it holds a secret value that the program knows.
 *
 * @param eventId the event
 * @param topic the event's topic
 * @param handlerId the handler
 * @param attempts how many attempts were made
 * @param parkedAt when it was given up
 * @param cause why the last attempt failed, in one line
 * @param eventJson the event, as the platform sent it
 */
public record DeadLetter(
        String eventId,
        String topic,
        String handlerId,
        int attempts,
        Instant parkedAt,
        String cause,
        String eventJson) {

    /** Checks that nothing is missing. */
    public DeadLetter {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(handlerId);
        Objects.requireNonNull(parkedAt);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(eventJson);
    }

    /**
     * What the letter is called by. A handler that is given up again for the same event replaces its letter.
     *
     * @return event id and handler id
     */
    public String id() {
        return eventId + "/" + handlerId;
    }

    /** Without the event. */
    @Override
    public String toString() {
        return "DeadLetter[" + id() + ", topic=" + topic + ", attempts=" + attempts + ", parkedAt=" + parkedAt
                + ", cause=" + cause + "]";
    }
}
