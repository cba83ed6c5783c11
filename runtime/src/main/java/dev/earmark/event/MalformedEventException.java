// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

/**
 * What was to be parsed is no event: not one JSON object, or without a topic or an id. The message says what was found
 * and at which byte; of the event's values it holds at most the id.
 */
public final class MalformedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    MalformedEventException(String message, long offset) {
        super(message);
        this.offset = offset;
    }

    /**
     * Where the trouble was found.
     *
     * @return bytes from the start of what was parsed; -1 when something is missing that has no place
     */
    public long offset() {
        return offset;
    }
}
