// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

/** Counts the segments that a pattern can span. */
final class Segments {

    private Segments() {}

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
