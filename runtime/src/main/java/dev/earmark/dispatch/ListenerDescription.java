// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A listener class as the annotation processor read it: its handlers, and direct calls of them. Implemented by
 * generated code, one class for each listener class, named like it with {@code _Earmark} behind. Stateless.
 *
 * @param <L> the listener class
 */
public interface ListenerDescription<L> {

    /**
     * The class that is described.
     *
     * @return the listener class
     */
    Class<L> listenerClass();

    /**
     * Makes a listener by the class's no-argument constructor.
     *
     * @return a new listener; null where the class is abstract or has no such constructor that can be reached
     * @throws Exception what the constructor throws
     */
    @Nullable
    L newListener() throws Exception;

    /**
     * The handlers, inherited ones first, each class's own in source order.
     *
     * @return the handlers; a handler's place in this list is its number
     */
    List<HandlerDescription> handlers();

    /**
     * Calls a handler.
     *
     * @param handler its number in {@link #handlers()}
     * @param listener the listener to call it on
     * @param in supplies the arguments
     * @return the stage the handler returned; null for a handler that returns nothing
     * @throws Throwable what the handler throws, or the reason why an argument cannot be supplied
     */
    @Nullable
    CompletionStage<?> invoke(int handler, L listener, Arguments in) throws Throwable;
}
