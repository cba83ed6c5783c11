// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import org.jspecify.annotations.Nullable;

/**
 * What came of one handler for one event.
 *
 * @param handlerId the handler: class, method and parameter types, or the name under which it was registered in code
 * @param attempts how many attempts were made, from 1
 * @param failure why the last attempt failed; null when it succeeded
 */
public record HandlerResult(
        String handlerId, int attempts, @Nullable Throwable failure) {

    /**
     * Whether the handler succeeded in the end.
     *
     * @return false when it was given up
     */
    public boolean succeeded() {
        return failure == null;
    }
}
