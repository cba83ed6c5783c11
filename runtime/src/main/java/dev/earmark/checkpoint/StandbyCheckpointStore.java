// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import dev.earmark.log.ProblemLog;
import java.util.concurrent.TimeUnit;

/** Waits for a state that another process holds. */
final class StandbyCheckpointStore implements CheckpointStore {

    private final CheckpointStore store;
    private final long millisBetweenTries;

    StandbyCheckpointStore(CheckpointStore store, long millisBetweenTries) {
        this.store = store;
        this.millisBetweenTries = millisBetweenTries;
    }

    @Override
    public Checkpoint open(CheckpointScope scope) {
        for (var isFirst = true; ; isFirst = false) {
            try {
                return store.open(scope);
            } catch (CheckpointException refused) {
                if (!refused.isHeld()) {
                    throw refused;
                }
            }
            if (isFirst) {
                ProblemLog.of(CheckpointStore.class, text -> text)
                        .info("Standing by while another process holds " + describe(scope) + ".");
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(millisBetweenTries);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw CheckpointException.held("The start was interrupted while it waited for another process to end.");
        }
    }

    @Override
    public String describe(CheckpointScope scope) {
        return store.describe(scope);
    }

    @Override
    public boolean isDurable() {
        return store.isDurable();
    }
}
