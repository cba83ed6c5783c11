// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads the platform's timestamps, which a formatter takes longer for than for the rest of an event. */
final class Timestamp {

    private static final String FORM = "0000-00-00T00:00:00.000Z";

    private Timestamp() {}

    /**
     * The instant.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static Instant parse(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        hour,
                        minute,
                        second,
                        number(text, 20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isUsual(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (var i = 0; i < FORM.length(); i++) {
            var expected = FORM.charAt(i);
            var found = text.charAt(i);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
