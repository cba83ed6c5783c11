// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;

/**
 * Is told what happens to events, for metrics and tests. Called on the threads that deliver: return quickly. What an
 * observer throws is logged and changes nothing. Every method does nothing by default.
 */
public interface DeliveryObserver {

    /**
     * An event arrived that was not seen before.
     *
     * @param event the event
     * @param handlers how many handlers match it
     */
    default void received(Event event, int handlers) {}

    /**
     * A handler succeeded for an event.
     *
     * @param event the event
     * @param handlerId the handler
     * @param attempts how many attempts it took, from 1
     */
    default void succeeded(Event event, String handlerId, int attempts) {}

    /**
     * An attempt failed and another will follow.
     *
     * @param event the event
     * @param handlerId the handler
     * @param attempt the number of the failed attempt, from 1
     * @param failure why
     */
    default void failed(Event event, String handlerId, int attempt, Throwable failure) {}

    /**
     * A handler was given up for an event.
     *
     * @param event the event
     * @param handlerId the handler
     * @param attempts how many attempts were made
     * @param failure why the last one failed
     */
    default void parked(Event event, String handlerId, int attempts, Throwable failure) {}

    /**
     * Every handler of an event has succeeded or was given up.
     *
     * @param event the event
     */
    default void settled(Event event) {}
}
