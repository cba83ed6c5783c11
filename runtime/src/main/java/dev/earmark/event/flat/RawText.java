// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

/** Finds the end of a JSON string without decoding it. */
public final class RawText {

    /** What {@link #end} returns for a string with an escape. */
    public static final int ESCAPED = -1;

    private RawText() {}

    /**
     * Where a string ends.
     *
     * @param json valid JSON
     * @param start the first byte after the opening quote
     * @return the offset of the closing quote, or {@link #ESCAPED}
     */
    public static int end(byte[] json, int start) {
        int at = start;
        while (json[at] != '"') {
            if (json[at++] == '\\') {
                return ESCAPED;
            }
        }
        return at;
    }
}
