// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Supplies the arguments of one attempt of one handler. Called by generated code, implemented by the runtime. */
public interface Arguments {

    /**
     * The event.
     *
     * @return the event being handled
     */
    Event event();

    /**
     * The handler's context.
     *
     * @return the context of this attempt
     */
    HandlerContext context();

    /**
     * A secret that the handler declares; nothing is looked up until its value is asked for.
     *
     * @param index its place in {@link HandlerDescription#secrets()}
     * @return the secret
     */
    SecretArgument secret(int index);

    /**
     * An id from the event's context.
     *
     * @param path its name or dotted path
     * @return the id
     * @throws ArgumentException when the event lacks it
     */
    String contextId(String path);

    /**
     * An id from the event's context, for an {@code Optional} parameter.
     *
     * @param path its name or dotted path
     * @return the id, or empty
     */
    Optional<String> optionalContextId(String path);

    /**
     * An id from the event's context, for a {@code @Nullable} parameter.
     *
     * @param path its name or dotted path
     * @return the id, or null
     */
    @Nullable
    String contextIdOrNull(String path);

    /**
     * The payload or a member of it.
     *
     * @param path the member's dotted path; empty for the whole payload
     * @return the value, not yet bound to a type
     */
    PayloadArgument payload(String path);
}
