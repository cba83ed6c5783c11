// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.nio.file.Path;

/** Where the state is kept. A store of your own makes the state survive where files do not, such as in a database. */
public interface CheckpointStore {

    /**
     * Takes hold of the state of a scope. No other process gets it until it is closed or, in stores with a lease, until
     * the lease ends.
     *
     * @param scope whose events it is about
     * @return the state
     * @throws CheckpointException when it is damaged, foreign, unreachable, or held by another process; nothing was
     *     changed then
     */
    Checkpoint open(CheckpointScope scope);

    /**
     * Where the state of a scope is, for the log.
     *
     * @param scope whose events it is about
     * @return such as {@code the directory .earmark/us_env_1234}
     */
    String describe(CheckpointScope scope);

    /**
     * Whether the state outlives the process.
     *
     * @return true by default
     */
    default boolean isDurable() {
        return true;
    }

    /**
     * This store for a process that stands by: while another process holds the state, {@link #open} waits until that one
     * ends or loses its lease, and asks once a second. A start with it returns, or fails for another reason, only then.
     *
     * <pre>{@code
     * Earmark.builder().checkpoint(CheckpointStore.files(Path.of(".earmark")).standby())
     * }</pre>
     *
     * @return a store of the same states; its {@code open} ends with an exception when its thread is interrupted
     */
    default CheckpointStore standby() {
        return new StandbyCheckpointStore(this, 1_000);
    }

    /**
     * Keeps the state in files, one directory for each scope. A record is with the operating system when {@code settled}
     * returns, so that it survives a {@code kill -9}, and on the disk within 100 ms, so that a power loss costs at most
     * that. A lock that the system releases when the process dies keeps a second process out.
     *
     * @param directory holds the directories of the scopes; made when first needed
     * @return the store
     */
    static CheckpointStore files(Path directory) {
        return new FileCheckpointStore(directory, 8 << 20);
    }

    /**
     * Keeps the state in memory, for tests: it survives a restart of the listeners with the same store, but not of the
     * process.
     *
     * @return the store
     */
    static CheckpointStore inMemory() {
        return new MemoryCheckpointStore();
    }
}
