// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/**
 * Translates a pattern, segment by segment, into steps. Where the pattern has a separator the text may have several, hence
 * one literal separator and a {@link GlobProgram.Step#SEPARATORS} after it.
 */
final class GlobCompiler {

    private final String pattern;
    private final char separator;
    private final GlobProgram.Builder steps;

    GlobCompiler(String pattern, char separator) {
        this.pattern = pattern;
        this.separator = separator;
        this.steps = new GlobProgram.Builder(2 * pattern.length() + 2, separator);
    }

    /**
     * Whether a pattern means exactly the canonical text that it is written as, so that there is nothing to translate.
     * Searches of the whole text instead of a loop over its characters: this runs at start, before anything is compiled.
     */
    static boolean isPlainLiteral(String pattern, char separator) {
        return pattern.indexOf('*') < 0
                && pattern.indexOf('?') < 0
                && pattern.indexOf('\\') < 0
                && Separators.isCanonical(pattern, separator);
    }

    GlobProgram compile() {
        int start = 0;
        while (true) {
            int separatorAt = pattern.indexOf(separator, start);
            boolean last = separatorAt < 0;
            int end = last ? pattern.length() : separatorAt;
            // An empty segment adds nothing, but the separator before it stays required.
            if (start == 0 || end > start) {
                segment(start, end, last);
            }
            if (last) {
                return steps.build();
            }
            start = end + 1;
        }
    }

    private void segment(int start, int end, boolean last) {
        boolean spanFollows = !last && isSpan(end + 1);
        if (isSpan(start)) {
            if (!spanFollows) {
                span(start == 0, last);
            }
            return;
        }
        characters(start, end);
        if (last) {
            steps.add(GlobProgram.SEPARATORS);
        } else if (!spanFollows) {
            oneOrMoreSeparators();
        }
    }

    private void span(boolean first, boolean last) {
        if (last) {
            if (!first) {
                steps.add(GlobProgram.SEPARATOR_OR_END);
            }
            steps.add(GlobProgram.ANYTHING);
        } else {
            if (!first) {
                oneOrMoreSeparators();
            }
            steps.add(GlobProgram.SEGMENTS);
        }
    }

    private void oneOrMoreSeparators() {
        steps.add(separator);
        steps.add(GlobProgram.SEPARATORS);
    }

    private void characters(int start, int end) {
        boolean afterStar = false;
        for (int i = start; i < end; i++) {
            char c = pattern.charAt(i);
            if (c == '*') {
                if (!afterStar) {
                    steps.add(GlobProgram.RUN);
                }
            } else if (c == '?') {
                steps.add(GlobProgram.ONE);
            } else if (c != '\\') {
                steps.add(c);
            } else if (i + 1 < end) {
                steps.add(pattern.charAt(++i));
            }
            afterStar = c == '*';
        }
    }

    private boolean isSpan(int start) {
        int end = start + 2;
        return pattern.startsWith("**", start) && (end == pattern.length() || pattern.charAt(end) == separator);
    }
}
