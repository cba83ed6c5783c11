// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.event.Event;

/** Takes the events of a source. Implemented by the runtime. */
@FunctionalInterface
public interface EventSink {

    /**
     * Takes an event; returns at once when it was taken before. Waits while the runtime has as many events in hand as it
     * may, which is how a source is slowed down.
     *
     * @param event the event
     * @throws InterruptedException when the source is being stopped
     */
    void accept(Event event) throws InterruptedException;
}
