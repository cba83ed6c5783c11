// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Makes a handler that was registered by code look like a listener with that one handler. */
record RegisteredHandler(HandlerDescription description) implements ListenerDescription<EventHandler> {

    @Override
    public Class<EventHandler> listenerClass() {
        return EventHandler.class;
    }

    @Override
    public @Nullable EventHandler newListener() {
        return null;
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(description);
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, EventHandler listener, Arguments in) throws Exception {
        listener.handle(in.event(), in.context());
        return null;
    }
}
