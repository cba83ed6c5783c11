// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts from outside without line breaks and other control characters. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        return isPlain(text) ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String read(String text) {
        return isPlain(text) ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127 && c != '%' && c != '+');
    }
}
