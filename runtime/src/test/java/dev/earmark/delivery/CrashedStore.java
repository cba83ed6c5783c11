// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.checkpoint.Checkpoint;
import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.checkpoint.CheckpointScope;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.checkpoint.Saved;
import dev.earmark.checkpoint.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** State as it survives a crash: whoever held it before writes no more. */
final class CrashedStore implements CheckpointStore {

    final List<Settlement> settled = new ArrayList<>();

    @Nullable
    Instant mark;

    boolean isFull;
    private int holder;
    private boolean held;

    /** What a store kept, out of the hands of its holder. */
    static CrashedStore after(CheckpointStore store) {
        var crashed = (CrashedStore) store;
        crashed.held = false;
        crashed.holder++;
        return crashed;
    }

    @Override
    public Checkpoint open(CheckpointScope scope) {
        if (held) {
            throw CheckpointException.held("It is in use.");
        }
        held = true;
        return new Held(++holder);
    }

    @Override
    public String describe(CheckpointScope scope) {
        return "a store that outlives crashes";
    }

    private final class Held implements Checkpoint {

        private final int number;

        private Held(int number) {
            this.number = number;
        }

        @Override
        public Saved saved() {
            return new Saved(mark, settled);
        }

        @Override
        public void settled(Settlement settlement) {
            check();
            settled.add(settlement);
        }

        @Override
        public void moved(Instant to) {
            check();
            mark = to;
        }

        private void check() {
            if (number != holder || isFull) {
                throw new CheckpointException("It cannot be written.");
            }
        }

        @Override
        public void close() {
            held &= number != holder;
        }
    }
}
