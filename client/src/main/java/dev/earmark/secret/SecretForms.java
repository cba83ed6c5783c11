// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;

/** The forms in which a value may stand in a text: as it is, and what Base64 makes of it wherever it begins. */
final class SecretForms {

    private static final int ALIGNMENTS = 3;
    private static final int BITS_PER_CHARACTER = 6;

    private SecretForms() {}

    /** Gives each form to the receiver, and overwrites it afterwards, but for the value itself. */
    static void of(char[] value, Consumer<char[]> receiver) {
        receiver.accept(value);
        byte[] bytes = utf8(value);
        for (int before = 0; before < ALIGNMENTS; before++) {
            char[] form = base64(bytes, before);
            receiver.accept(form);
            Arrays.fill(form, '\0');
        }
        Arrays.fill(bytes, (byte) 0);
    }

    /** The characters that depend on the value alone, when so many bytes stand before it and any after it. */
    private static char[] base64(byte[] value, int before) {
        byte[] padded = new byte[before + value.length];
        System.arraycopy(value, 0, padded, before, value.length);
        byte[] encoded = Base64.getEncoder().encode(padded);
        int from = (before * Byte.SIZE + BITS_PER_CHARACTER - 1) / BITS_PER_CHARACTER;
        int to = padded.length * Byte.SIZE / BITS_PER_CHARACTER;
        char[] form = new char[to - from];
        for (int i = from; i < to; i++) {
            form[i - from] = (char) encoded[i];
        }
        Arrays.fill(padded, (byte) 0);
        Arrays.fill(encoded, (byte) 0);
        return form;
    }

    /** One for all spellings of a character: a space in a form, and the two alphabets of Base64. */
    static char fold(char c) {
        return switch (c) {
            case '+', '-', '\n', '\r', '\t' -> ' ';
            case '_' -> '/';
            default -> c;
        };
    }

    private static byte[] utf8(char[] text) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        buffer.rewind().put(new byte[bytes.length]);
        return bytes;
    }
}
