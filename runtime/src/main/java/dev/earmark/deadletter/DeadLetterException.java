// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

/**
 * Dead letters cannot be read or written. The message is one or two sentences that say what was found and what to do. The
 * event of a letter that cannot be written stays unsettled, and the runtime tries again.
 */
public final class DeadLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With the reason.
     *
     * @param message what was found, and what to do
     */
    public DeadLetterException(String message) {
        super(message);
    }
}
