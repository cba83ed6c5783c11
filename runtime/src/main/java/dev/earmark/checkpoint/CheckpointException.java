// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

/**
 * The state cannot be read, written or taken over. The message is one or two sentences that say what was found and what
 * to do.
 */
public final class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean held;

    private CheckpointException(String message, boolean held) {
        super(message);
        this.held = held;
    }

    /**
     * The state is damaged, foreign, or out of reach.
     *
     * @param message what was found, and what to do
     */
    public CheckpointException(String message) {
        this(message, false);
    }

    /**
     * Another process holds the state.
     *
     * @param message which state, and what to do
     * @return the exception
     */
    public static CheckpointException held(String message) {
        return new CheckpointException(message, true);
    }

    /**
     * Whether another process holds the state, so that opening it may succeed later.
     *
     * @return false where waiting does not help
     */
    public boolean isHeld() {
        return held;
    }
}
