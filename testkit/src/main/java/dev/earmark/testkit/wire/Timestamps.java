// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The platform's time format: UTC with milliseconds, always three digits. */
public final class Timestamps {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    public static String text(long epochMillis) {
        return text(Instant.ofEpochMilli(epochMillis));
    }

    /** Throws {@link java.time.format.DateTimeParseException} where the text is not an ISO-8601 date and time with a zone. */
    public static Instant parse(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
