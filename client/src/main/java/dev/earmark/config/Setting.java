// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

/**
 * A setting that has a value.
 *
 * @param name the setting's name, such as {@code FLATFILE_API_KEY}
 * @param value its value, neither empty nor blank
 * @param source where the value came from, such as {@code environment} or {@code .env.dev}
 */
public record Setting(String name, String value, String source) {

    /**
     * Name and source.
     *
     * @return a text fit for a log line
     */
    public String origin() {
        return name + " (" + source + ")";
    }

    /**
     * Whether the value was copied from the documentation and never filled in.
     *
     * @return true for one such as {@code sk_your_secret_key_here}
     */
    public boolean isPlaceholder() {
        return Placeholders.looksLikeOne(value);
    }

    /** Hides the value, which may be a credential. */
    @Override
    public String toString() {
        return origin();
    }
}
