// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** The platform could not be reached, or the connection broke or took too long before the whole reply was here. */
public final class ConnectionException extends FlatfileException {

    private static final long serialVersionUID = 1L;

    private final boolean sent;

    ConnectionException(String call, String message, boolean sent) {
        super(call, message);
        this.sent = sent;
    }

    /**
     * Whether the platform may have acted on the call.
     *
     * @return false where the request surely did not get there
     */
    public boolean mayHaveBeenProcessed() {
        return sent;
    }
}
