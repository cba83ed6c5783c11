// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import org.jspecify.annotations.Nullable;

/**
 * A pattern for topics, such as {@code job:ready}, {@code records:*} or {@code **}. Immutable and thread-safe.
 *
 * <p>The rules are those of {@link Glob}, and the empty topic never matches.
 */
public final class TopicPattern {

    private final Glob glob;

    private TopicPattern(Glob glob) {
        this.glob = glob;
    }

    /**
     * Reads one pattern of a list, as in {@code @OnEvent}. Every text is a pattern; the empty one matches only topics that
     * consist of separators.
     *
     * @param pattern the pattern
     * @return the topic pattern
     */
    public static TopicPattern of(String pattern) {
        return new TopicPattern(Glob.of(pattern));
    }

    /**
     * Reads a pattern that is given alone and not in a list, as the reference library allows: there the empty one stands
     * for {@code **}.
     *
     * @param pattern the pattern
     * @return the topic pattern
     */
    public static TopicPattern ofBare(String pattern) {
        return of(pattern.isEmpty() ? "**" : pattern);
    }

    /**
     * Whether a topic matches.
     *
     * @param topic the whole topic
     * @return true if it matches; false for the empty topic
     */
    public boolean matches(String topic) {
        return !topic.isEmpty() && glob.matches(topic);
    }

    /**
     * The pattern as it was written.
     *
     * @return the pattern; {@code **} for the bare empty one
     */
    public String text() {
        return glob.text();
    }

    /**
     * Whether one topic, and what differs from it only by surplus separators, is all that can match.
     *
     * @return true if {@link #literalText} is not null
     */
    public boolean isLiteral() {
        return glob.literalText() != null;
    }

    /**
     * The topic that a literal pattern stands for: a topic matches exactly when its {@linkplain Glob#canonical canonical
     * form} equals this.
     *
     * @return a canonical topic; null if the pattern is not {@linkplain #isLiteral literal}
     */
    public @Nullable String literalText() {
        return glob.literalText();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicPattern that && glob.equals(that.glob);
    }

    @Override
    public int hashCode() {
        return glob.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return glob.text();
    }
}
