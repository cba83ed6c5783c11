// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt name most likely means. */
final class Spelling {

    private Spelling() {}

    /** The candidate with the fewest mistakes, the first of equals; empty if each has more than its length allows. */
    static Optional<String> nearest(String name, Collection<String> candidates) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int mistakes = mistakes(name, candidate);
            if (mistakes < fewest) {
                best = candidate;
                fewest = mistakes;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many mistakes turn one name into the other, regardless of case; the largest int if more than a typo has. */
    static int mistakes(String name, String meant) {
        int allowed = Math.min(name.length(), meant.length()) < 6 ? 1 : 2;
        if (Math.abs(name.length() - meant.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int mistakes = distance(name.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
        return mistakes <= allowed ? mistakes : Integer.MAX_VALUE;
    }

    /** Insertions, deletions, replacements and exchanges of neighbours. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (areExchanged(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }

    private static boolean areExchanged(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }

    /** The known topic that a text most likely means. */
    static @Nullable String nearestTopic(String text, Collection<String> topics) {
        String spelt = withColons(text);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String topic : topics) {
            if (withColons(topic).equals(spelt)) {
                return topic;
            }
            int mistakes = topicMistakes(text, topic);
            if (mistakes < fewest) {
                best = topic;
                fewest = mistakes;
            }
        }
        return best;
    }

    /** Entity and verb may each have as many mistakes as their length allows: a short entity is easily another one. */
    private static int topicMistakes(String text, String topic) {
        int colon = text.indexOf(Glob.TEXT_SEPARATOR);
        if (colon < 0) {
            return Integer.MAX_VALUE;
        }
        int topicColon = topic.indexOf(Glob.TEXT_SEPARATOR);
        int entity = mistakes(text.substring(0, colon), topic.substring(0, topicColon));
        if (entity == Integer.MAX_VALUE) {
            return entity;
        }
        int verb = mistakes(text.substring(colon + 1), topic.substring(topicColon + 1));
        return verb == Integer.MAX_VALUE ? verb : entity + verb;
    }

    private static String withColons(String text) {
        StringBuilder spelt = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            spelt.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : Glob.TEXT_SEPARATOR);
        }
        return spelt.toString();
    }
}
