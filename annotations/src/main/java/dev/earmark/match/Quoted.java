// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** Text in double quotes, as JSON writes it, so that line breaks and control characters show in messages. */
public final class Quoted {

    private Quoted() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return the text in double quotes, with quotes, backslashes, line breaks and control characters escaped
     */
    public static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c) || GlobProgram.isLineBreak(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
