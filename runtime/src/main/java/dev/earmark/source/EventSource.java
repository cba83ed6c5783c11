// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.checkpoint.CheckpointStore;
import java.util.Optional;

/**
 * Where events come from. A source is started once and stopped once; a start that failed because the platform did not
 * answer is tried again. It may hand over an event more than once; the
 * runtime drops repeats by id.
 */
public interface EventSource {

    /**
     * Connects and begins to hand over events, from a thread of its own. Events of one space are handed over in the order
     * of {@code createdAt}, then {@code id}, as far as the source has them at hand.
     *
     * @param sink takes the events
     * @throws Exception why the source cannot connect; the runtime then does not start
     */
    void start(EventSink sink) throws Exception;

    /** Stops handing over events; when it returns, the sink is not called any more. Harmless when called twice. */
    void stop();

    /**
     * Where it is kept what is settled, for a source whose system remembers that itself, or for which it need not be kept.
     * Used unless the builder names a store.
     *
     * @return the store; empty by default, for files in the state directory
     */
    default Optional<CheckpointStore> checkpoints() {
        return Optional.empty();
    }

    /**
     * What the source reads, for the log.
     *
     * @return such as {@code events of environment us_env_1234, polled every 500 ms}
     */
    String description();
}
