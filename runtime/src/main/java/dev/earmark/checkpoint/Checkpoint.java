// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.time.Duration;
import java.time.Instant;

/**
 * The open state of one scope, held by this process. Two things are kept: the <em>mark</em>, before which every event is
 * settled, and what is settled beyond it. Thread-safe.
 *
 * <p>Any method but {@link #saved()} may throw a {@link CheckpointException} when the state cannot be written. The runtime
 * then takes in no events and tries the same call again until it succeeds.
 */
public interface Checkpoint extends AutoCloseable {

    /**
     * How long before the mark settled events are remembered: the longest overlap that a source may read. An
     * implementation may forget a settlement whose event was created earlier than this before the mark.
     */
    Duration OVERLAP = Duration.ofSeconds(10);

    /**
     * What earlier runs left, as found when the state was opened. Asked once, before anything else.
     *
     * @return the state; {@link Saved#NOTHING} on a first start
     */
    Saved saved();

    /**
     * Records that an event or one of its handlers is done. When it returns, the record survives the end of this process.
     * The next event of the same key begins only then. The same settlement may be recorded twice.
     *
     * @param settlement what is done
     */
    void settled(Settlement settlement);

    /**
     * Moves the mark forward. The first mark of a scope is durable when it returns; later ones may be written with delay.
     *
     * @param mark every event created before it is settled; never earlier than the mark before
     */
    void moved(Instant mark);

    /**
     * Renews the lease, in stores that have one. Called every few seconds.
     *
     * @return false once another process may have taken the state over; the runtime then stops, and settles nothing more
     */
    default boolean renew() {
        return true;
    }

    /**
     * Writes what is left to write, and gives the state free for another process. Where nothing was recorded since it was
     * opened, all is left as it was found. Harmless when called twice.
     */
    @Override
    void close();
}
