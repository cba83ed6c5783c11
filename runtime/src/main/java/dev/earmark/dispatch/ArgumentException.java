// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

/**
 * An argument of a handler cannot be supplied from this event: a member is missing or does not fit the parameter. Another
 * attempt would fail alike, so there is none.
 */
public final class ArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With the reason.
     *
     * @param message what is missing, where it was looked for, and what the parameter could be instead
     */
    public ArgumentException(String message) {
        super(message);
    }
}
