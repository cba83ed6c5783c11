// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

/**
 * The listener cannot start. The message is one or two sentences that name what is wrong and what to do; there is nothing
 * more to learn from a stack trace.
 */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
