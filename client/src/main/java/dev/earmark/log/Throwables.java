// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.log;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Turns throwables into text. */
public final class Throwables {

    private Throwables() {}

    /**
     * A throwable in one line.
     *
     * @param problem what went wrong
     * @return its simple class name and message, followed by those of its root cause where that is another
     */
    public static String line(Throwable problem) {
        var root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == problem ? one(problem) : one(problem) + " (caused by " + one(root) + ")";
    }

    /**
     * A throwable with its stack trace.
     *
     * @param problem what went wrong
     * @return the trace as text, without a line break at the end
     */
    public static String trace(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }

    private static String one(Throwable problem) {
        var message = problem.getMessage();
        var name = problem.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }
}
