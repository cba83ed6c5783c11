// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** The thread was interrupted while it waited for the platform. Its interrupt flag is set again. */
public final class CallInterruptedException extends FlatfileException {

    private static final long serialVersionUID = 1L;

    CallInterruptedException(String call) {
        super(call, call + " was given up because its thread was interrupted.");
    }
}
