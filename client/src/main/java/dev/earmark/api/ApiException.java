// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The platform answered, and the answer was not success. */
public final class ApiException extends FlatfileException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<PlatformError> errors;
    private final @Nullable String requestId;
    private final transient @Nullable Duration retryAfter;
    private final int attempts;

    ApiException(Failure failure, String message) {
        super(failure.call(), message);
        this.status = failure.status();
        this.errors = List.copyOf(failure.errors());
        this.requestId = failure.requestId();
        this.retryAfter = failure.retryAfter();
        this.attempts = failure.attempts();
    }

    /**
     * The HTTP status.
     *
     * @return such as 404
     */
    public int status() {
        return status;
    }

    /**
     * What the platform says is wrong.
     *
     * @return its {@code errors}; empty where the reply held none
     */
    public List<PlatformError> errors() {
        return errors == null ? List.of() : errors;
    }

    @Override
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * How often the call was tried.
     *
     * @return 1 where it was not repeated
     */
    public int attempts() {
        return attempts;
    }

    /**
     * Whether the platform does not know the credential.
     *
     * @return true for status 401
     */
    public boolean isUnauthorized() {
        return status == 401;
    }

    /**
     * Whether the credential may not do this.
     *
     * @return true for status 403
     */
    public boolean isForbidden() {
        return status == 403;
    }

    /**
     * Whether there is no such thing, or none that this credential may see.
     *
     * @return true for status 404
     */
    public boolean isNotFound() {
        return status == 404;
    }

    /**
     * Whether the platform found the request wrong.
     *
     * @return true for status 400
     */
    public boolean isBadRequest() {
        return status == 400;
    }

    /**
     * Whether the same call may succeed later.
     *
     * @return true for status 408, 429 and from 500
     */
    public boolean isTemporary() {
        return Retryable.status(status);
    }

    /** What is known about a failed call. */
    record Failure(
            String call,
            int status,
            List<PlatformError> errors,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            int attempts) {}
}
