// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A poll brought nothing. The message is a clause without a full stop; it never holds the token or a reply's body. */
public final class StreamException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** The service does not accept the token. */
        DENIED,
        /** The service finds the request wrong, or its reply makes no sense: maybe it minds the place asked for. */
        REJECTED,
        /** There was no reply, or one that says to come back later. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient @Nullable Duration retryAfter;

    StreamException(Kind kind, String message) {
        this(kind, message, null);
    }

    StreamException(Kind kind, String message, @Nullable Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the service asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
