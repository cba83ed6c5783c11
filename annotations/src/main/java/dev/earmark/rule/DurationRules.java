// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.Quoted;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a duration in an annotation means, such as {@code "500ms"}, and what is wrong with one. */
public final class DurationRules {

    /** The longest duration an annotation may have. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final Set<String> UNITS = Set.of("ms", "s", "m", "h");
    private static final int MOST_DIGITS = 9;

    private DurationRules() {}

    /**
     * Finds a text that is not a duration.
     *
     * @param attribute what it is the value of, such as {@code maxDelay}
     * @param text the text
     * @return one or two sentences; empty if the text is a duration of at most 24 hours
     */
    public static Optional<String> unusable(String attribute, String text) {
        if (!isDuration(text)) {
            return Optional.of("The " + attribute + " " + Quoted.text(text) + " is not a duration. "
                    + "Write a whole number and a unit (ms, s, m or h), such as \"500ms\" or \"2m\".");
        }
        if (parse(text).compareTo(LONGEST) > 0) {
            return Optional.of(
                    "The " + attribute + " " + Quoted.text(text) + " is longer than 24 hours, the most that an "
                            + "event may be kept waiting. Write a shorter duration, such as \"5m\".");
        }
        return Optional.empty();
    }

    /**
     * Finds a text that cannot limit how long an attempt takes.
     *
     * @param text the value of {@code @Timeout}
     * @return one or two sentences; empty if the text is a duration longer than zero
     */
    public static Optional<String> unusableTimeout(String text) {
        Optional<String> unusable = unusable("timeout", text);
        return unusable.isEmpty() && parse(text).isZero()
                ? Optional.of("The timeout " + Quoted.text(text)
                        + " leaves no time for an attempt. Write a duration longer than zero, such as \"5m\".")
                : unusable;
    }

    /**
     * Reads a duration.
     *
     * @param text such as {@code "500ms"}
     * @return the duration
     * @throws IllegalArgumentException when the text is not a duration
     */
    public static Duration parse(String text) {
        if (!isDuration(text)) {
            throw new IllegalArgumentException("The text " + Quoted.text(text)
                    + " is not a duration. Write a whole number and a unit (ms, s, m or h), such as \"500ms\".");
        }
        int digits = digits(text);
        long count = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    private static boolean isDuration(String text) {
        int digits = digits(text);
        return digits >= 1 && digits <= MOST_DIGITS && UNITS.contains(text.substring(digits));
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
