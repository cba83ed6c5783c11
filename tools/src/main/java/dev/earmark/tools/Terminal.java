// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import dev.earmark.secret.SecretValue;

/** Where a command speaks and listens. */
interface Terminal {

    /** Prints a result. */
    void print(String line);

    /** Says something that is no result. */
    void say(String line);

    /**
     * Reads a password.
     *
     * @param fromInput whether to take the first line of standard input, instead of asking
     */
    SecretValue password(boolean fromInput);
}
