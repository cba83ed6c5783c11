// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The "exact translation" of the conformance rules into a regular expression; for small inputs only. */
final class ReferenceGlob {

    private final Pattern regex;

    ReferenceGlob(String pattern, char separator) {
        this.regex = Pattern.compile(translate(withoutSurrogates(pattern), separator));
    }

    boolean matches(String text) {
        return regex.matcher(withoutSurrogates(text)).matches();
    }

    /** Java's regular expressions see code points and the rules see UTF-16 units, so units that pair up must not meet. */
    private static String withoutSurrogates(String text) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            units.append(Character.isSurrogate(c) ? (char) (c - 0xD800 + 0xE000) : c);
        }
        return units.toString();
    }

    private static String translate(String pattern, char separator) {
        List<String> segments = List.of(pattern.split(Pattern.quote(String.valueOf(separator)), -1));
        String s = separator == '.' ? "\\." : String.valueOf(separator);
        String w = separator == '.' ? "[^.\\n\\r\\u2028\\u2029]" : "[^" + separator + "]";
        List<String> regex = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.isEmpty() && i > 0) {
                continue;
            }
            boolean last = i == segments.size() - 1;
            String after = last ? s + "*" : segments.get(i + 1).equals("**") ? "" : s + "+";
            if (!segment.equals("**")) {
                regex.add(characters(segment, w) + after);
            } else if (!after.isEmpty()) {
                regex.add(i == 0 ? "" : last ? "(?:" + s + "+|\\z)" : s + "+");
                regex.add("(?:" + w + "*" + after + ")*");
            }
        }
        return String.join("", regex);
    }

    private static String characters(String segment, String w) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '*') {
                regex.append(w).append('*');
            } else if (c == '?') {
                regex.append(w);
            } else if (c != '\\') {
                regex.append(Pattern.quote(String.valueOf(c)));
            } else if (++i < segment.length()) {
                regex.append(Pattern.quote(String.valueOf(segment.charAt(i))));
            }
        }
        return regex.toString();
    }
}
