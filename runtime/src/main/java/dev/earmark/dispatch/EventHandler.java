// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;

/** A handler that is registered by code instead of an annotation. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Handles an event. Called from several threads when several events are handled at once.
     *
     * @param event the event
     * @param context the context of this attempt
     * @throws Exception when the attempt failed; other handlers of the event run all the same
     */
    void handle(Event event, HandlerContext context) throws Exception;
}
