// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.event.flat.Members;

/**
 * An event whose topic, and whose values that a table's routes are found by, have been looked up. Belongs to the table
 * that made it. Immutable, thread-safe.
 */
public final class IndexedEvent {

    private final Event event;
    private final Members members;
    private final TopicPlan plan;
    private final SymbolSet symbols;
    private final int slot;

    IndexedEvent(Event event, Members members, TopicPlan plan, SymbolSet symbols) {
        this.event = event;
        this.members = members;
        this.plan = plan;
        this.symbols = symbols;
        slot = symbols.slot();
    }

    /**
     * The event.
     *
     * @return the event that was indexed
     */
    public Event event() {
        return event;
    }

    Members members() {
        return members;
    }

    TopicPlan plan() {
        return plan;
    }

    SymbolSet symbols() {
        return symbols;
    }

    /** {@link SymbolSet#slot} of its symbols, here to save the way there. */
    int slot() {
        return slot;
    }
}
