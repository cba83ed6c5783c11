// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.ApiException;
import dev.earmark.api.ConnectionException;
import dev.earmark.dispatch.ArgumentException;
import dev.earmark.dispatch.RetryPolicy;
import dev.earmark.secret.SecretException;

/** What to do about a handler that failed. */
enum FailureKind {
    /** Another attempt may succeed. */
    RETRYABLE,
    /** Another attempt would fail alike: given up at once. */
    FATAL,
    /** The platform may be out of reach or refuse the credentials. Where it is so, the attempt does not count. */
    PLATFORM;

    static FailureKind of(Throwable failure, RetryPolicy policy) {
        if (failure instanceof Error
                || failure instanceof ArgumentException
                || failure instanceof SecretException.Missing
                || failure instanceof SecretException.Forbidden) {
            return FATAL;
        }
        if (failure instanceof ApiException refused) {
            return refused.isTemporary() || refused.isUnauthorized() ? PLATFORM : FATAL;
        }
        if (failure instanceof ConnectionException || failure instanceof SecretException.Unreachable) {
            return PLATFORM;
        }
        return policy.retries(failure) ? RETRYABLE : FATAL;
    }
}
