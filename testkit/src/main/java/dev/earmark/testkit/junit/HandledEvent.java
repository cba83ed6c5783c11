// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import dev.earmark.event.Event;
import java.util.List;

/**
 * An event that all its handlers are done with.
 *
 * @param event the event
 * @param results what came of each handler, in the order in which they ended; never empty
 */
public record HandledEvent(Event event, List<HandlerResult> results) {

    /** Copies the list. */
    public HandledEvent {
        results = List.copyOf(results);
    }

    /**
     * Whether every handler succeeded in the end.
     *
     * @return false when at least one was given up
     */
    public boolean succeeded() {
        return results.stream().allMatch(HandlerResult::succeeded);
    }
}
