// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The platform answered with success, but the reply is not what the call promises. */
public final class MalformedReplyException extends FlatfileException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String requestId;

    MalformedReplyException(String call, String message, @Nullable String requestId) {
        super(call, message);
        this.requestId = requestId;
    }

    @Override
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
