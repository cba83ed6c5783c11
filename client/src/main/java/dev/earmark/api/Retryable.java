// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** Which failures may go away by themselves. */
final class Retryable {

    private Retryable() {}

    static boolean status(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Whether the status says that the platform did not act on the call, so that even a creation may be repeated. */
    static boolean surelyNotProcessed(int status) {
        return status == 408 || status == 429;
    }
}
