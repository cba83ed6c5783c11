// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.log.Throwables;
import dev.earmark.secret.SecretMask;
import org.jspecify.annotations.Nullable;

/**
 * The listener cannot start. The message is one or two sentences that name what is wrong and what to do; there is nothing
 * more to learn from a stack trace.
 */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Without the secrets that a listener's own exception may hold; that exception is kept if it holds none. */
    StartException masked(SecretMask mask) {
        var trace = Throwables.trace(this);
        return mask.mask(trace).equals(trace)
                ? this
                : new StartException(mask.mask(String.valueOf(getMessage())), null);
    }
}
