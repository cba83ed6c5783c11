// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.deadletter.DeadLetterException;
import dev.earmark.log.ProblemLog;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes what must not be lost; while that fails, no events are taken in. Thread-safe. */
final class Storage {

    private final Intake intake;
    private final ProblemLog log;
    private final AtomicBoolean stopping;

    Storage(Intake intake, ProblemLog log, AtomicBoolean stopping) {
        this.intake = intake;
        this.log = log;
        this.stopping = stopping;
    }

    /**
     * False where it could not be written and must be tried again.
     *
     * @throws Abandoned when it could not be written because the runtime is being stopped
     */
    boolean write(Runnable action) {
        try {
            action.run();
        } catch (CheckpointException | DeadLetterException failure) {
            if (stopping.get()) {
                throw new Abandoned();
            }
            if (intake.pause(this, String.valueOf(failure.getMessage()))) {
                log.error("Paused: " + failure.getMessage());
            }
            return false;
        }
        if (!intake.isOpen() && intake.resume(this)) {
            log.info("Resumed: the state can be written again.");
        }
        return true;
    }
}
