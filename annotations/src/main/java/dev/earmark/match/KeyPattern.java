// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import org.jspecify.annotations.Nullable;

/**
 * Which members of an event a filter looks at. Immutable and thread-safe.
 *
 * <p>A key with a {@code *} or a {@code .} is matched against the whole dotted path of a member, with {@code .} as the
 * separator of the {@link Glob} and wildcards that stop at line breaks. Any other key finds the last part of a path:
 * {@code sheetId} is short for {@code **.sheetId}.
 */
public final class KeyPattern {

    private final String text;
    private final @Nullable Glob glob;
    /** The last part of a path, where that is all that the key looks for; there is no glob then. */
    private final @Nullable String name;

    private KeyPattern(String text, @Nullable Glob glob, @Nullable String name) {
        this.text = text;
        this.glob = glob;
        this.name = name;
    }

    /**
     * Reads a key.
     *
     * @param key the key as written in a filter, nested keys joined by dots; every text is a key
     * @return the pattern
     */
    public static KeyPattern of(String key) {
        if (key.indexOf('*') >= 0 || key.indexOf(Glob.KEY_SEPARATOR) >= 0) {
            return new KeyPattern(key, Glob.of(key, Glob.KEY_SEPARATOR), null);
        }
        String literal = isPlain(key) ? key : Glob.of(key, Glob.KEY_SEPARATOR).literalText();
        return literal == null || literal.isEmpty()
                ? new KeyPattern(key, Glob.of("**." + key, Glob.KEY_SEPARATOR), null)
                : new KeyPattern(key, null, literal);
    }

    /** Whether a key without stars and dots means what it is written as. Saves a start the glob that it would then be. */
    private static boolean isPlain(String key) {
        return key.indexOf('?') < 0 && key.indexOf('\\') < 0;
    }

    /**
     * Whether a member is looked at.
     *
     * @param path its dotted path
     * @return true if the pattern matches
     */
    public boolean matches(String path) {
        return glob != null ? glob.matches(path) : name != null && endsWith(path, name);
    }

    private static boolean endsWith(String path, String name) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == Glob.KEY_SEPARATOR) {
            end--;
        }
        int start = end - name.length();
        if (start < 0 || !path.startsWith(name, start)) {
            return false;
        }
        return start == 0 || (path.charAt(start - 1) == Glob.KEY_SEPARATOR && isOneLine(path, start));
    }

    private static boolean isOneLine(String path, int end) {
        for (int i = 0; i < end; i++) {
            if (GlobProgram.isLineBreak(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The key as it was written, without the {@code **.} that it may stand for.
     *
     * @return the key
     */
    public String text() {
        return text;
    }

    /**
     * Whether the whole path must match, because the key has a {@code *} or a {@code .}, and not only its last part.
     *
     * @return true for {@code context.sheetId} and {@code *Id}, false for {@code sheetId} and {@code sheetI?}
     */
    public boolean isAnchored() {
        return text.indexOf('*') >= 0 || text.indexOf(Glob.KEY_SEPARATOR) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The key as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
