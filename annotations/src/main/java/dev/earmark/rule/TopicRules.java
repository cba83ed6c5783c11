// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Glob;
import dev.earmark.match.Quoted;
import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import java.util.List;
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
                    + " contains white space or a control character, and no topic does. "
                    + write(visible.isEmpty() ? "**" : meant(pattern, visible)));
        }
        if (endsInLoneBackslash(pattern)) {
            return Optional.of("The topic " + Quoted.text(pattern)
                    + " ends in a backslash, which has a meaning only before another character. "
                    + write(pattern.substring(0, pattern.length() - 1)));
        }
        return surplusColon(pattern);
    }

    private static String meant(String pattern, String visible) {
        TopicCatalogue catalogue = TopicCatalogue.current();
        return catalogue.matching(TopicPattern.of(visible)).isEmpty()
                ? catalogue.nearest(pattern).orElse(visible)
                : visible;
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
        Optional<String> reason = Segments.wantsColonFirst(pattern);
        if (reason.isPresent()) {
            return Optional.of("The topic " + Quoted.text(pattern) + " matches no event, " + reason.get());
        }
        if (pattern.indexOf('*') < 0 || Segments.reach(pattern, 2)) {
            return Optional.empty();
        }
        return Optional.of("The topic " + Quoted.text(pattern)
                + " matches no event, because \"*\" does not cross the \":\" that every topic has. "
                + write(pattern.matches("\\*+") ? "**" : pattern + ":*"));
    }

    /**
     * Finds a pattern that matches no known topic and is spelt much like one.
     *
     * @param pattern a well-formed pattern
     * @return a sentence that asks for the known topic; empty if the pattern matches known topics or resembles none
     */
    public static Optional<String> misspelt(String pattern) {
        if (renamed(pattern).isPresent()) {
            return Optional.empty();
        }
        List<String> choices = Choices.in(pattern);
        return (choices.isEmpty()
                        ? TopicCatalogue.current().nearest(pattern).map(Quoted::text)
                        : Optional.of("{" + String.join(", ", quoted(choices)) + "}"))
                .map(meant -> "The platform sends no topic " + Quoted.text(pattern) + "; did you mean " + meant + "?");
    }

    /**
     * Finds the name that a topic had in older documents and samples.
     *
     * @param pattern a well-formed pattern
     * @return two sentences; empty for any other text
     */
    public static Optional<String> renamed(String pattern) {
        List<String> present = TopicCatalogue.current().presentNames(pattern);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        List<String> quoted = quoted(present);
        return Optional.of("The topic " + Quoted.text(pattern)
                + " stands in old documents only, and the platform does not send it now. Write "
                + (quoted.size() == 1 ? "" : "one of ") + String.join(", ", quoted) + ".");
    }

    /**
     * Finds a pattern that matches no known topic.
     *
     * @param pattern a well-formed pattern
     * @return a sentence that names the date of the catalogue; empty if the pattern matches known topics
     */
    public static Optional<String> unknown(String pattern) {
        TopicCatalogue catalogue = TopicCatalogue.current();
        return catalogue.find(pattern).isPresent()
                        || !catalogue.matching(TopicPattern.of(pattern)).isEmpty()
                ? Optional.empty()
                : Optional.of("No topic that the platform is known to send, as of " + catalogue.date() + ", "
                        + (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0 ? "is " : "matches ")
                        + Quoted.text(pattern) + ".");
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(Quoted::text).toList();
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
