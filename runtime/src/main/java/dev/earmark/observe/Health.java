// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.observe;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How the listeners are at one moment.
 *
 * @param alive false when only a new process helps: they have stopped, or a handler has not ended for a minute after its
 *     time was over
 * @param ready whether events are taken in and handled: alive, started, the platform in reach, and nothing paused
 * @param inHand how many events are taken in and not settled
 * @param lag how long the oldest event in hand has been there; zero when there is none
 * @param reasons what is not as it should be, one sentence each; empty when all is well. A handler that is stuck or an
 *     event that waits may be a reason while all is ready
 */
public record Health(boolean alive, boolean ready, int inHand, Duration lag, List<String> reasons) {

    /** Keeps its own copy of the list. */
    public Health {
        Objects.requireNonNull(lag);
        reasons = List.copyOf(reasons);
    }
}
