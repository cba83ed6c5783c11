// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import java.util.Collection;
import java.util.Locale;

/** Texts as Java source. */
public final class Literals {

    private Literals() {}

    /** A Java literal for a format, in ASCII, so that it survives whatever encoding the sources are written in. */
    static String of(String text) {
        return Code.plain(quote(text, '~'));
    }

    /** A JSON text. */
    public static String json(String text) {
        return quote(text, Character.MAX_VALUE);
    }

    private static String quote(String text, char lastPlain) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (character >= ' ' && character <= lastPlain) {
                        literal.append(character);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** String literals as arguments of a call. */
    static String of(Collection<String> texts) {
        var literals = new StringBuilder();
        for (var text : texts) {
            literals.append(literals.isEmpty() ? "" : ", ").append(of(text));
        }
        return literals.toString();
    }
}
