// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text with an encoding taken off, which still tells where in the original text each of its characters stands. */
final class TextView {

    private static final int REPLACEMENT = 0xFFFD;

    private final char[] text;
    private final int @Nullable [] sources;

    private TextView(char[] text, int @Nullable [] sources) {
        this.text = text;
        this.sources = sources;
    }

    static TextView of(String text) {
        return new TextView(text.toCharArray(), null);
    }

    char[] text() {
        return text;
    }

    /** Where the character of this index begins in the original text; that of the length is the text's end. */
    int source(int index) {
        return sources == null ? index : sources[index];
    }

    /** This text with each {@code %XX} decoded; empty where it has none. */
    Optional<TextView> withoutPercents() {
        return decoded('%', this::percents);
    }

    /** This text with the escapes of JSON decoded; empty where it has none. */
    Optional<TextView> withoutEscapes() {
        return decoded('\\', this::escape);
    }

    private interface Decoder {

        /** How many characters the code that begins here takes; 0 where none does. */
        int decode(int at, Output output);
    }

    private Optional<TextView> decoded(char sign, Decoder decoder) {
        var output = new Output(text.length);
        boolean any = false;
        for (int at = 0; at < text.length; ) {
            int taken = text[at] == sign ? decoder.decode(at, output) : 0;
            any |= taken > 0;
            if (taken == 0) {
                output.add(text[at], source(at));
            }
            at += Math.max(taken, 1);
        }
        return any ? Optional.of(output.view(source(text.length))) : Optional.empty();
    }

    private int percents(int at, Output output) {
        int first = percent(at);
        int length = first < 0x80 ? 1 : Integer.numberOfLeadingZeros(~(first << 24));
        if (first < 0 || (first >= 0x80 && (length < 2 || length > 4))) {
            return 0;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int next = percent(at + 3 * i);
            if (next < 0) {
                return 0;
            }
            bytes[i] = (byte) next;
        }
        String character = new String(bytes, StandardCharsets.UTF_8);
        if (character.codePointAt(0) == REPLACEMENT) {
            return 0;
        }
        character.chars().forEach(c -> output.add((char) c, source(at)));
        return 3 * length;
    }

    private int percent(int at) {
        return at + 2 < text.length && text[at] == '%' ? hex(at + 1, 2) : -1;
    }

    private int escape(int at, Output output) {
        if (at + 1 == text.length) {
            return 0;
        }
        char kind = text[at + 1];
        if (kind == 'u') {
            int code = at + 5 < text.length ? hex(at + 2, 4) : -1;
            if (code >= 0) {
                output.add((char) code, source(at));
            }
            return code >= 0 ? 6 : 0;
        }
        int named = "btnfr\"\\/".indexOf(kind);
        if (named < 0) {
            return 0;
        }
        output.add("\b\t\n\f\r\"\\/".charAt(named), source(at));
        return 2;
    }

    private int hex(int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static final class Output {

        private final char[] text;
        private final int[] sources;
        private int length;

        Output(int capacity) {
            text = new char[capacity];
            sources = new int[capacity + 1];
        }

        void add(char c, int source) {
            text[length] = c;
            sources[length++] = source;
        }

        TextView view(int end) {
            sources[length] = end;
            return new TextView(Arrays.copyOf(text, length), Arrays.copyOf(sources, length + 1));
        }
    }
}
