// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Quoted;
import java.util.Optional;

/** Counts the segments that a pattern can span. */
final class Segments {

    private static final String TWICE = "**:**";

    private Segments() {}

    /**
     * Finds a pattern that starts with two {@code **}, of which the second only matches behind a colon at the start of a
     * text.
     */
    static Optional<String> wantsColonFirst(String pattern) {
        if (!pattern.equals(TWICE) && !pattern.startsWith(TWICE + ":")) {
            return Optional.empty();
        }
        String single = pattern;
        while (single.startsWith(TWICE)) {
            single = single.substring(3);
        }
        return Optional.of("because one that starts with \"**:**\" matches only texts that start with \":\". Write "
                + Quoted.text(single) + ".");
    }

    /** Whether a pattern can match a text of at least so many segments, none of them empty. */
    static boolean reach(String pattern, int segments) {
        int count = 0;
        int start = 0;
        while (start <= pattern.length()) {
            int colon = pattern.indexOf(':', start);
            int end = colon < 0 ? pattern.length() : colon;
            if (end - start == 2 && pattern.startsWith("**", start)) {
                return true;
            }
            count += end > start ? 1 : 0;
            start = end + 1;
        }
        return count >= segments;
    }
}
