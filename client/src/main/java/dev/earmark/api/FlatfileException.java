// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;
import java.util.Optional;

/**
 * A call of the Flatfile API did not succeed. The message is one or two sentences that name the call and the remedy; it
 * holds no body, token or secret value.
 */
public abstract sealed class FlatfileException extends RuntimeException
        permits ApiException, ConnectionException, MalformedReplyException, CallInterruptedException {

    private static final long serialVersionUID = 1L;

    private final String call;

    FlatfileException(String call, String message) {
        super(message);
        this.call = call;
    }

    /**
     * The call that failed.
     *
     * @return method and path, such as {@code GET /workbooks}, without the base address and the query
     */
    public final String call() {
        return call;
    }

    /**
     * The platform's own number for the call, to give to Flatfile's support.
     *
     * @return the {@code x-request-id} of the reply; empty where there was no reply or it had none
     */
    public Optional<String> requestId() {
        return Optional.empty();
    }

    /**
     * How long the platform asks to wait.
     *
     * @return what the {@code Retry-After} of its reply says, at most 60 s; empty where there was no reply or it says nothing
     */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /**
     * How long to wait before the call is made again.
     *
     * @param atLeast how long the caller would wait by itself; a platform that asks for no wait is not asked without one
     * @return what the platform asks to wait, or {@code atLeast} where that is longer
     */
    public final Duration retryAfter(Duration atLeast) {
        return retryAfter().filter(asked -> asked.compareTo(atLeast) > 0).orElse(atLeast);
    }
}
