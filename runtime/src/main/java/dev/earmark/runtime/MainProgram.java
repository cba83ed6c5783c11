// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.api.FlatfileException;
import dev.earmark.config.ConfigurationException;
import dev.earmark.log.Throwables;
import dev.earmark.secret.SecretMask;

/** Listeners as a process of their own: exit codes, and a clean end on SIGTERM. */
final class MainProgram {

    private static final int DRAINED = 0;
    private static final int NOT_STARTED = 1;
    private static final int WORK_LEFT = 3;

    private MainProgram() {}

    static void run(EarmarkBuilder builder) {
        Earmark earmark;
        try {
            earmark = builder.start();
        } catch (StartException | ConfigurationException | FlatfileException mistake) {
            System.err.println("[earmark] Cannot start: " + mistake.getMessage());
            System.exit(NOT_STARTED);
            return;
        } catch (RuntimeException | Error defect) {
            System.err.println("[earmark] Cannot start: " + builder.mask().mask(Throwables.trace(defect)));
            System.exit(NOT_STARTED);
            return;
        }
        // An exit code other than the JVM's own (143 after SIGTERM) can only be set by halting in the hook.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> Runtime.getRuntime().halt(stop(earmark, builder.mask())), "earmark-stop"));
        earmark.awaitStopped();
    }

    private static int stop(Earmark earmark, SecretMask mask) {
        try {
            earmark.close();
            return earmark.left().isEmpty() ? DRAINED : WORK_LEFT;
        } catch (RuntimeException | Error defect) {
            System.err.println("[earmark] Stopped uncleanly: " + mask.mask(Throwables.trace(defect)));
            return WORK_LEFT;
        }
    }
}
