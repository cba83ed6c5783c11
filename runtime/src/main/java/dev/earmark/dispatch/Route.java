// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A handler of a listener, ready to be called. Immutable; as thread-safe as the listener. */
public final class Route {

    private final String prefix;
    private final HandlerDescription description;
    private final String suffix;
    private final int ordinal;
    private final ListenerDescription<Object> listener;
    private final Object instance;
    private final int handler;

    /** Put together when first asked for, so that a start does not wait for it; threads that race make equal ones. */
    private @Nullable String id;

    private Route(
            String prefix,
            HandlerDescription description,
            String suffix,
            int ordinal,
            ListenerDescription<Object> listener,
            Object instance,
            int handler) {
        this.prefix = prefix;
        this.description = description;
        this.suffix = suffix;
        this.ordinal = ordinal;
        this.listener = listener;
        this.instance = instance;
        this.handler = handler;
    }

    // The listener's type is checked here, once; the table holds listeners of all types.
    @SuppressWarnings("unchecked")
    static <L> Route of(
            String prefix,
            HandlerDescription description,
            String suffix,
            int ordinal,
            ListenerDescription<L> listener,
            L instance,
            int handler) {
        return new Route(
                prefix, description, suffix, ordinal, (ListenerDescription<Object>) listener, instance, handler);
    }

    /**
     * The handler's stable name, unique in its table.
     *
     * @return listener class and signature, such as {@code com.example.Orders#ready(dev.earmark.event.Event)}, with the
     *     name of a named listener behind {@code @}
     */
    public String id() {
        String known = id;
        if (known == null) {
            known = prefix + description.signature() + suffix;
            id = known;
        }
        return known;
    }

    /**
     * What the handler declares.
     *
     * @return the description, whose filter includes those of all groups that the handler is in
     */
    public HandlerDescription description() {
        return description;
    }

    /**
     * Calls the handler.
     *
     * @param in supplies its arguments
     * @return the stage the handler returned; null for a handler that returns nothing
     * @throws Throwable what the handler throws, or the reason why an argument cannot be supplied
     */
    public @Nullable CompletionStage<?> invoke(Arguments in) throws Throwable {
        return listener.invoke(handler, instance, in);
    }

    /** Its place in the table, which is the order in which the handlers of an event run. */
    int ordinal() {
        return ordinal;
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
