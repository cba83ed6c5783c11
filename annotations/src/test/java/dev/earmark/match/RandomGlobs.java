// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Random;

/** Seeded patterns over a small alphabet, and texts of which a good part matches them. */
final class RandomGlobs {

    private static final String[] PIECES = {
        "a", "b", "a", ":", ":", ":", ".", ".", "*", "*", "**", "?", "\\", "\n", "\u2028", "\uD83D\uDE00"
    };
    private static final String[] WILD = {
        "", "", "a", "b", ":", ".", "a:", "a.", "b:a", "b.a", "::", "..", "\n", "\uDE00"
    };

    private final Random random;
    private final char separator;

    RandomGlobs(long seed, char separator) {
        this.random = new Random(seed);
        this.separator = separator;
    }

    String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (int left = random.nextInt(8); left > 0; left--) {
            pattern.append(one(PIECES));
        }
        return pattern.toString();
    }

    /** The pattern with its wildcards filled in, separators repeated here and there, and now and then a mistake. */
    String textFor(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '*' || c == '?') {
                text.append(one(WILD));
            } else if (c != '\\' && random.nextInt(20) > 0) {
                text.append(c);
            }
            if (c == separator && random.nextInt(3) == 0) {
                text.append(separator);
            }
        }
        if (random.nextInt(6) == 0) {
            text.insert(random.nextInt(text.length() + 1), one(WILD));
        }
        return text.toString();
    }

    private String one(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
