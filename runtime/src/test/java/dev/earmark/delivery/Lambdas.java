// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A listener whose handlers are lambdas, with all that annotations can say. */
final class Lambdas implements ListenerDescription<Lambdas> {

    /** What a handler does. */
    interface Body {
        void handle(Event event, HandlerContext context) throws Throwable;
    }

    /** What a handler does that returns a stage. */
    interface AsyncBody {
        CompletionStage<?> handle(Event event, HandlerContext context) throws Throwable;
    }

    private final List<HandlerDescription> descriptions = new ArrayList<>();
    private final List<AsyncBody> bodies = new ArrayList<>();

    Lambdas on(String topic, String name, Body body) {
        return on(topic, name, description -> description, body);
    }

    Lambdas on(String topic, String name, UnaryOperator<HandlerDescription.Builder> policy, Body body) {
        return onAsync(topic, name, policy, (event, context) -> {
            body.handle(event, context);
            return null;
        });
    }

    Lambdas onAsync(String topic, String name, UnaryOperator<HandlerDescription.Builder> policy, AsyncBody body) {
        descriptions.add(
                policy.apply(HandlerDescription.of(name + "()").on(topic)).build());
        bodies.add(body);
        return this;
    }

    DispatchTable table() {
        return DispatchTable.of(HandlerGroup.root(), List.of(new BoundListener<>(this, this, null)));
    }

    static String id(String name) {
        return Lambdas.class.getName() + "#" + name + "()";
    }

    @Override
    public Class<Lambdas> listenerClass() {
        return Lambdas.class;
    }

    @Override
    public @Nullable Lambdas newListener() {
        return null;
    }

    @Override
    public List<HandlerDescription> handlers() {
        return descriptions;
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Lambdas listener, Arguments in) throws Throwable {
        return bodies.get(handler).handle(in.event(), in.context());
    }
}
