// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import dev.earmark.config.Configuration;
import java.time.Clock;

/** The program {@code earmark-tools}. Its exit code is 0 when done, 1 when it failed, 2 when it was called wrongly. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        // There is no logging provider beside it, and nobody who would miss one.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new Program(Configuration::load, new SystemTerminal(), Clock.systemUTC()).run(args));
    }
}
