// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Hides known secret values in texts: the value itself, and the value URL-encoded, escaped for JSON, or inside something
 * encoded in Base64. Everything that Earmark logs, throws or stores as a dead letter goes through the mask of its client.
 *
 * <p>It knows the tokens and credentials in use, every secret that was read, and what {@link #add} told it: the latest
 * 10,000 different values, as fingerprints from which no value can be read back. Values shorter than 8 characters are not
 * hidden, since they would turn up in innocent words. What was cut short or changed in another way is not recognised.
 *
 * <p>Safe for use by several threads.
 */
public final class SecretMask {

    private static final int REMEMBERED = 10_000;

    /** How many encodings may lie over a value, such as JSON in a query. */
    private static final int LAYERS = 2;

    private static final String HIDDEN = "[secret]";

    private final Fingerprints known;

    /** A mask that knows no secret yet. */
    public SecretMask() {
        this(REMEMBERED);
    }

    SecretMask(int remembered) {
        known = new Fingerprints(remembered);
    }

    /**
     * Makes a value known, so that it is hidden from now on.
     *
     * @param value the value
     * @return the same value
     * @throws IllegalStateException when it was wiped
     */
    public SecretValue add(SecretValue value) {
        known.add(value.chars());
        return value;
    }

    /**
     * Hides all known values in a text.
     *
     * @param text any text
     * @return the text with {@code [secret]} in their place; the same text where it holds none
     */
    public String mask(String text) {
        if (known.isEmpty()) {
            return text;
        }
        var hidden = new BitSet(text.length());
        hide(TextView.of(text), LAYERS, hidden);
        return hidden.isEmpty() ? text : without(text, hidden);
    }

    /**
     * Watches a resolver.
     *
     * @param resolver where secrets are looked up
     * @return a resolver that does the same and makes known what it finds
     */
    public SecretResolver watch(SecretResolver resolver) {
        return new Watched(resolver, this);
    }

    private void hide(TextView view, int layers, BitSet hidden) {
        known.find(view.text(), (from, to) -> hidden.set(view.source(from), view.source(to)));
        if (layers > 0) {
            view.withoutPercents().ifPresent(inner -> hide(inner, layers - 1, hidden));
            view.withoutEscapes().ifPresent(inner -> hide(inner, layers - 1, hidden));
        }
    }

    private static String without(String text, BitSet hidden) {
        var masked = new StringBuilder(text.length());
        int at = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(at)) {
            masked.append(text, at, from).append(HIDDEN);
            at = hidden.nextClearBit(from);
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** Says how it works, never what it knows. */
    @Override
    public String toString() {
        return "SecretMask";
    }

    private record Watched(SecretResolver inner, SecretMask mask) implements SecretResolver {

        @Override
        public Optional<SecretValue> resolve(String name, SecretScope scope) {
            return inner.resolve(name, scope).map(mask::add);
        }

        @Override
        public List<SecretResolver> steps() {
            var steps = inner.steps();
            return steps.size() == 1
                    ? List.of(this)
                    : steps.stream().map(mask::watch).toList();
        }

        @Override
        public void forget(SecretScope scope) {
            inner.forget(scope);
        }

        @Override
        public void forgetAll() {
            inner.forgetAll();
        }

        @Override
        public String description() {
            return inner.description();
        }
    }
}
