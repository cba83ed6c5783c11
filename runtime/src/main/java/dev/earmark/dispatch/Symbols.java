// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Numbers for texts, found by the UTF-8 of a text without decoding it. Immutable, thread-safe. */
final class Symbols {

    static final int NONE = -1;

    private final List<String> texts;
    private final byte[][] utf8;
    private final int[] slots;

    /** Numbers texts by their places in a list. */
    Symbols(List<String> texts) {
        this.texts = List.copyOf(texts);
        utf8 = new byte[texts.size()][];
        slots = new int[Integer.highestOneBit(Math.max(1, texts.size())) * 4];
        Arrays.fill(slots, NONE);
        for (int symbol = 0; symbol < utf8.length; symbol++) {
            utf8[symbol] = texts.get(symbol).getBytes(StandardCharsets.UTF_8);
            int slot = slot(utf8[symbol], 0, utf8[symbol].length);
            while (slots[slot] != NONE) {
                slot = next(slot);
            }
            slots[slot] = symbol;
        }
    }

    int find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int symbol = find(bytes, 0, bytes.length);
        // Half a surrogate pair becomes a question mark, and then another text than that of the symbol.
        return symbol != NONE && texts.get(symbol).equals(text) ? symbol : NONE;
    }

    int find(byte[] json, int from, int to) {
        int slot = slot(json, from, to);
        while (slots[slot] != NONE) {
            byte[] text = utf8[slots[slot]];
            if (Arrays.equals(text, 0, text.length, json, from, to)) {
                return slots[slot];
            }
            slot = next(slot);
        }
        return NONE;
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
