// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text as bytes, each of a bounded length. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream input;
    private long number;

    Lines(InputStream input) {
        this.input = new BufferedInputStream(input, 64 * 1024);
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(2_048);
        var next = input.read();
        if (next < 0) {
            return null;
        }
        number++;
        for (; next >= 0 && next != '\n'; next = input.read()) {
            if (line.size() == LONGEST) {
                throw new IOException("line " + number + " is longer than " + LONGEST + " bytes");
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
