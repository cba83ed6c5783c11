// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run left.
 *
 * @param mark every event created before it is settled; null on a first start
 * @param settled what is settled beyond the mark and shortly before it, in the order in which it was recorded
 */
public record Saved(@Nullable Instant mark, List<Settlement> settled) {

    /** Nothing: a first start. */
    public static final Saved NOTHING = new Saved(null, List.of());

    /** Keeps its own copy of the list. */
    public Saved {
        settled = List.copyOf(settled);
    }
}
