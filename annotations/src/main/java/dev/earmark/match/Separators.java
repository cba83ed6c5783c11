// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** The part of matching that does not depend on wildcards: a run of separators counts as one, those at the end as none. */
final class Separators {

    private Separators() {}

    static boolean isCanonical(String text, char separator) {
        int at = text.indexOf(separator);
        while (at >= 0) {
            int next = text.indexOf(separator, at + 1);
            if (next == at + 1 || at + 1 == text.length()) {
                return false;
            }
            at = next;
        }
        return true;
    }

    static String canonical(String text, char separator) {
        if (isCanonical(text, separator)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator) {
                pending = true;
            } else {
                if (pending) {
                    kept.append(separator);
                }
                pending = false;
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether the canonical form of a text is the given canonical text, without building it. */
    static boolean equalButForSurplus(String canonical, String text, char separator) {
        if (text.length() <= canonical.length()) {
            return text.equals(canonical);
        }
        int at = 0;
        int wanted = 0;
        while (wanted < canonical.length()) {
            char c = canonical.charAt(wanted++);
            if (at == text.length() || text.charAt(at++) != c) {
                return false;
            }
            if (c == separator) {
                at = skip(text, at, separator);
            }
        }
        return skip(text, at, separator) == text.length();
    }

    private static int skip(String text, int from, char separator) {
        int at = from;
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
        }
        return at;
    }
}
