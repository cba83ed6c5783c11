// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A line with a checksum before its text, so that a torn or altered one is noticed. */
final class Line {

    private static final int CHECKSUM = 8;

    private Line() {}

    static byte[] of(String text) {
        var line = new byte[CHECKSUM + 1 + text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            line[CHECKSUM + 1 + i] = (byte) text.charAt(i);
        }
        var checksum = checksum(line, CHECKSUM + 1, text.length());
        System.arraycopy(checksum.getBytes(StandardCharsets.US_ASCII), 0, line, 0, CHECKSUM);
        line[CHECKSUM] = ' ';
        line[line.length - 1] = '\n';
        return line;
    }

    /** The text of a line, given without its line break; null where the checksum is wrong. */
    static @Nullable String text(byte[] bytes, int from, int to) {
        var start = from + CHECKSUM + 1;
        if (to <= start || bytes[start - 1] != ' ') {
            return null;
        }
        var checksum = new String(bytes, from, CHECKSUM, StandardCharsets.US_ASCII);
        return checksum.equals(checksum(bytes, start, to - start))
                ? new String(bytes, start, to - start, StandardCharsets.US_ASCII)
                : null;
    }

    private static String checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
