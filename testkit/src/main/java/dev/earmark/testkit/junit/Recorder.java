// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;

/** Writes down what the delivery tells. */
record Recorder(HandledEvents events) implements EarmarkObserver {

    @Override
    public void received(Event event, int handlers) {
        events.received(event, handlers);
    }

    @Override
    public void succeeded(Event event, String handlerId, int attempts) {
        events.ended(event, new HandlerResult(handlerId, attempts, null));
    }

    @Override
    public void parked(Event event, String handlerId, int attempts, Throwable failure) {
        events.ended(event, new HandlerResult(handlerId, attempts, failure));
    }

    @Override
    public void settled(Event event) {
        events.settled(event);
    }
}
