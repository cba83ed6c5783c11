// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.ApiException;
import dev.earmark.dispatch.ArgumentException;
import dev.earmark.secret.SecretException;

/** What to do about a handler that failed. */
enum FailureKind {
    /** Another attempt may succeed. */
    RETRYABLE,
    /** Another attempt would fail alike: given up at once. */
    FATAL;

    static FailureKind of(Throwable failure) {
        if (failure instanceof Error
                || failure instanceof ArgumentException
                || failure instanceof SecretException.Missing
                || failure instanceof SecretException.Forbidden) {
            return FATAL;
        }
        return failure instanceof ApiException refused && !refused.isTemporary() && !refused.isUnauthorized()
                ? FATAL
                : RETRYABLE;
    }
}
