// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes what goes to standard error, where the tests' log goes too. */
public final class HeardLog {

    /** What a test does. */
    @FunctionalInterface
    public interface Action {

        void run() throws Exception;
    }

    private HeardLog() {}

    /** The lines that are logged while something runs. */
    public static List<String> during(Action action) {
        var bytes = new ByteArrayOutputStream();
        into(bytes, action);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Lets nobody hear what is logged. */
    public static void silently(Action action) {
        into(OutputStream.nullOutputStream(), action);
    }

    private static void into(OutputStream bytes, Action action) {
        var before = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new AssertionError(checked);
        } finally {
            System.setErr(before);
        }
    }
}
