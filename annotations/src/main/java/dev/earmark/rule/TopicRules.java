// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Glob;
import dev.earmark.match.Quoted;
import java.util.Optional;

/** What is wrong with a topic pattern, whatever topics there are. */
public final class TopicRules {

    private TopicRules() {}

    /**
     * Finds a pattern that is certainly not meant: blank, with white space or control characters, with a colon too many, or
     * ending in a lone backslash.
     *
     * @param pattern the pattern
     * @return one or two sentences; empty if the pattern is well formed
     */
    public static Optional<String> malformed(String pattern) {
        if (pattern.isBlank()) {
            return Optional.of("The topic is blank, and no event has such a topic. "
                    + "Write a topic such as \"job:ready\", or \"**\" for every event.");
        }
        String visible = visible(pattern);
        if (visible.length() < pattern.length()) {
            return Optional.of("The topic " + Quoted.text(pattern)
                    + " contains white space or a control character, and no topic does. " + write(visible));
        }
        if (endsInLoneBackslash(pattern)) {
            return Optional.of("The topic " + Quoted.text(pattern)
                    + " ends in a backslash, which has a meaning only before another character. "
                    + write(pattern.substring(0, pattern.length() - 1)));
        }
        return surplusColon(pattern);
    }

    private static Optional<String> surplusColon(String pattern) {
        String tidy = Glob.canonical(pattern);
        if (tidy.startsWith(":")) {
            tidy = tidy.substring(1);
        }
        if (tidy.equals(pattern)) {
            return Optional.empty();
        }
        String found = pattern.startsWith(":")
                ? "starts with \":\""
                : pattern.endsWith(":") ? "ends with \":\"" : "has an empty part in \"::\"";
        boolean entityOnly = !tidy.isEmpty() && tidy.indexOf(':') < 0 && tidy.indexOf('*') < 0;
        return Optional.of("The topic " + Quoted.text(pattern) + " " + found
                + ", but \":\" stands only between two parts of a topic. "
                + write(tidy.isEmpty() ? "**" : entityOnly && !pattern.startsWith(":") ? tidy + ":*" : tidy));
    }

    /**
     * Finds a pattern that has a wildcard and still cannot match a topic, because its {@code *} does not cross the colon
     * that every topic has: a lone {@code *}, or {@code job*}.
     *
     * @param pattern a well-formed pattern
     * @return one or two sentences; empty if the pattern can cross a colon or has no wildcard
     */
    public static Optional<String> starStopsAtColon(String pattern) {
        if (pattern.indexOf('*') < 0 || Segments.reach(pattern, 2)) {
            return Optional.empty();
        }
        return Optional.of("The topic " + Quoted.text(pattern)
                + " matches no event, because \"*\" does not cross the \":\" that every topic has. "
                + write(pattern.equals("*") ? "**" : pattern + ":*"));
    }

    private static boolean endsInLoneBackslash(String pattern) {
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static String write(String instead) {
        return "Write " + Quoted.text(instead) + ".";
    }
}
