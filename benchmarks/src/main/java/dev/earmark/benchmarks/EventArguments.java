// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.PayloadArgument;
import dev.earmark.dispatch.SecretArgument;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arguments for handlers that take the event and nothing else, one event after another. */
final class EventArguments implements Arguments {

    private @Nullable Event event;

    Arguments of(Event next) {
        event = next;
        return this;
    }

    @Override
    public Event event() {
        if (event == null) {
            throw new IllegalStateException("There is no event yet.");
        }
        return event;
    }

    @Override
    public HandlerContext context() {
        throw new UnsupportedOperationException();
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
    public @Nullable String contextIdOrNull(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PayloadArgument payload(String path) {
        throw new UnsupportedOperationException();
    }
}
