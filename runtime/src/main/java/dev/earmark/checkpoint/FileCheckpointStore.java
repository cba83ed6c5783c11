// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import java.nio.file.Path;

/** A directory for each scope, with segments and a lock. */
record FileCheckpointStore(Path directory, long segmentLength) implements CheckpointStore {

    @Override
    public Checkpoint open(CheckpointScope scope) {
        var place = scope.in(directory);
        try {
            var lock = StateLock.take(place);
            try {
                return FileCheckpoint.open(new SegmentFiles(place, scope), lock, segmentLength);
            } catch (IOException | CheckpointException unreadable) {
                lock.releaseUnused();
                throw unreadable;
            }
        } catch (IOException failure) {
            throw new CheckpointException("The state cannot be kept in " + place + ": " + failure
                    + ". Make the directory writable, or name another one with EARMARK_STATE_DIR.");
        }
    }

    @Override
    public String describe(CheckpointScope scope) {
        return "the directory " + scope.in(directory);
    }
}
