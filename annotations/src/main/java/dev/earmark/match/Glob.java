// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import org.jspecify.annotations.Nullable;

/**
 * A pattern with wildcards for text that consists of segments, such as {@code records:*}. Immutable and thread-safe.
 *
 * <p>{@code ?} is one character of a segment and {@code *} any run of them, also none; a segment that is exactly
 * {@code **} spans segments; {@code \x} is the character x. A separator in the pattern stands for one or more in the text,
 * and separators at the end of the text do not count. Characters are UTF-16 units.
 *
 * <p>Matching takes time linear in the text for a given pattern, and at most the product of both lengths. It allocates
 * nothing, unless the pattern has wildcards and is longer than about 60 characters.
 */
public final class Glob {

    static final char TEXT_SEPARATOR = ':';
    static final char KEY_SEPARATOR = '.';

    private final String text;
    private final char separator;
    private final @Nullable String literal;
    private final @Nullable GlobProgram program;

    private Glob(String text, char separator, @Nullable String literal, @Nullable GlobProgram program) {
        this.text = text;
        this.separator = separator;
        this.literal = literal;
        this.program = program;
    }

    /**
     * Reads a pattern for topics or values, whose separator is {@code :}. Every text is a pattern; the empty one matches
     * the empty text and runs of separators.
     *
     * @param pattern the pattern
     * @return the glob
     */
    public static Glob of(String pattern) {
        return of(pattern, TEXT_SEPARATOR);
    }

    static Glob of(String pattern, char separator) {
        if (GlobCompiler.isPlainLiteral(pattern, separator)) {
            return new Glob(pattern, separator, pattern, null);
        }
        GlobProgram program = new GlobCompiler(pattern, separator).compile();
        String literal = program.literal();
        return literal == null
                ? new Glob(pattern, separator, null, program)
                : new Glob(pattern, separator, literal, null);
    }

    /**
     * Whether the whole text matches. This is the bare pattern rule: where the empty text must never match, as with topics
     * and values, the caller sees to it.
     *
     * @param candidate the text
     * @return true if it matches
     */
    public boolean matches(String candidate) {
        if (literal != null) {
            return literal.equals(candidate) || Separators.equalButForSurplus(literal, candidate, separator);
        }
        return program != null && program.matches(candidate);
    }

    /**
     * The pattern as it was written.
     *
     * @return the pattern
     */
    public String text() {
        return text;
    }

    /**
     * For a table that finds literal patterns by hash: the one {@linkplain #isCanonical canonical} text that this glob
     * matches. A text matches a literal glob exactly when its {@linkplain #canonical canonical form} equals this.
     *
     * @return the text; null for a pattern with wildcards, and for one that only texts with surplus separators match, such as
     *     {@code a:}
     */
    public @Nullable String literalText() {
        return literal;
    }

    /**
     * Whether a topic or value has no surplus separators: none doubled, none at the end.
     *
     * @param text the text
     * @return true if its canonical form is the text itself
     */
    public static boolean isCanonical(String text) {
        return Separators.isCanonical(text, TEXT_SEPARATOR);
    }

    /**
     * A topic or value without surplus separators: {@code a::b:} becomes {@code a:b}, {@code :a} stays.
     *
     * @param text the text
     * @return its canonical form; the same instance if it is canonical
     */
    public static String canonical(String text) {
        return Separators.canonical(text, TEXT_SEPARATOR);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glob that && text.equals(that.text) && separator == that.separator;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
