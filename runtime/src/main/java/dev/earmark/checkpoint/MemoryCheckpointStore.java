// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** State that outlives listeners but not the process. */
final class MemoryCheckpointStore implements CheckpointStore {

    private final Map<CheckpointScope, State> states = new ConcurrentHashMap<>();

    @Override
    public Checkpoint open(CheckpointScope scope) {
        return states.computeIfAbsent(scope, State::new).open();
    }

    @Override
    public String describe(CheckpointScope scope) {
        return "memory";
    }

    @Override
    public boolean isDurable() {
        return false;
    }

    private static final class State implements Checkpoint {

        private final CheckpointScope scope;
        private final List<Settlement> settled = new ArrayList<>();
        private @Nullable Instant mark;
        private int sweepAt = 1_000;
        private boolean open;

        private State(CheckpointScope scope) {
            this.scope = scope;
        }

        private synchronized State open() {
            if (open) {
                throw CheckpointException.held("The state of " + scope
                        + " is in use by other listeners of this process." + " Close them first.");
            }
            open = true;
            return this;
        }

        @Override
        public synchronized Saved saved() {
            return new Saved(mark, settled);
        }

        @Override
        public synchronized void settled(Settlement settlement) {
            settled.add(settlement);
        }

        @Override
        public synchronized void moved(Instant to) {
            mark = to;
            // Not each time, or much that is remembered would be looked at for each event that is settled.
            if (settled.size() >= sweepAt) {
                var limit = to.minus(OVERLAP);
                settled.removeIf(settlement -> settlement.createdAt().isBefore(limit));
                sweepAt = 2 * settled.size() + 1_000;
            }
        }

        @Override
        public synchronized void close() {
            open = false;
        }
    }
}
