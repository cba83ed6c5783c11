// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes what goes to standard error, where the tests' log goes too. */
final class HeardLog {

    private HeardLog() {}

    /** The lines that are logged while something runs. */
    static List<String> during(Runnable action) {
        var bytes = new ByteArrayOutputStream();
        into(bytes, action);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Lets nobody hear what is logged. */
    static void silently(Runnable action) {
        into(OutputStream.nullOutputStream(), action);
    }

    private static void into(OutputStream bytes, Runnable action) {
        var before = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
    }
}
