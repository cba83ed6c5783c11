// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretValue;
import org.jspecify.annotations.Nullable;

/** A way for calls to travel; one concern each, one inside the other. */
@FunctionalInterface
interface Channel {

    /**
     * Sends a call and waits for the whole reply, whatever its status.
     *
     * @param call what to ask
     * @param token the bearer token; null for none
     * @param deadline when to give up
     */
    Reply send(Call call, @Nullable SecretValue token, Deadline deadline);
}
