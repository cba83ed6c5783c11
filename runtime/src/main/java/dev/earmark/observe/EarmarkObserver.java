// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.observe;

import dev.earmark.event.Event;
import java.time.Duration;

/**
 * Is told what happens to events, for metrics and tests. Called on the threads that deliver, several at a time: return
 * quickly. What an observer throws is logged and changes nothing. Every method does nothing by default.
 *
 * <p>An event is received, then begun if any handler matches it; each matching handler makes attempts until it has
 * succeeded or is parked; then the event is settled.
 */
public interface EarmarkObserver {

    /**
     * An event arrived that was not seen before.
     *
     * @param event the event
     * @param handlers how many handlers match it
     */
    default void received(Event event, int handlers) {}

    /**
     * The first handler of an event is about to run.
     *
     * @param event the event
     * @param lag how long ago it was created, by this machine's clock; zero where the event does not say
     */
    default void begun(Event event, Duration lag) {}

    /**
     * An attempt begins.
     *
     * @param event the event
     * @param handlerId the handler
     * @param attempt the number of the attempt, from 1
     */
    default void attempt(Event event, String handlerId, int attempt) {}

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
     * A handler was given up for an event, and a dead letter written.
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

    /**
     * The source lost the platform, and keeps trying.
     *
     * @param reason what happened
     */
    default void disconnected(String reason) {}

    /** The source has the platform back. */
    default void reconnected() {}
}
