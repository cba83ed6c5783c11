// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls what a table finds for an event, and lists what was called. */
final class Firing implements Arguments {

    private final List<String> fired = new ArrayList<>();
    private Event event;

    EventHandler handler(String name) {
        return (handled, context) -> fired.add(name);
    }

    List<String> fire(DispatchTable table, Event toFire) {
        event = toFire;
        fired.clear();
        try {
            for (Route route : table.match(toFire)) {
                route.invoke(this);
            }
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return List.copyOf(fired);
    }

    @Override
    public Event event() {
        return event;
    }

    @Override
    public HandlerContext context() {
        return null;
    }

    @Override
    public SecretArgument secret(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String contextId(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> optionalContextId(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String contextIdOrNull(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PayloadArgument payload(String path) {
        throw new UnsupportedOperationException();
    }
}
