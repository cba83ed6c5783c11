// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param call what was asked
 * @param status the HTTP status
 * @param headers looked up without regard to case
 * @param body the whole body
 * @param attempts how often it was asked
 */
@SuppressWarnings("ArrayRecordComponent") // Replies are read, never compared.
record Reply(Call call, int status, HttpHeaders headers, byte[] body, int attempts) {

    boolean isSuccess() {
        return status / 100 == 2;
    }

    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    @Nullable
    String requestId() {
        return header("x-request-id");
    }

    /** The platform's clock when it answered. */
    @Nullable
    Instant date() {
        String date = header("date");
        try {
            return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    Reply attempts(int number) {
        return new Reply(call, status, headers, body, number);
    }

    MalformedReplyException malformed(String what) {
        return new MalformedReplyException(
                call.toString(),
                "%s answered %d, but %s.%s"
                        .formatted(call, status, what, requestId() == null ? "" : " Request id " + requestId() + "."),
                requestId());
    }

    /** The body may hold secrets. */
    @Override
    public String toString() {
        return call + " " + status;
    }
}
