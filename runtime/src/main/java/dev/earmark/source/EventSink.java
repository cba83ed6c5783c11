// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.event.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The runtime as a source sees it: takes the source's events and its news. Implemented by the runtime. Thread-safe. */
public interface EventSink {

    /**
     * Takes an event; one that was taken before is dropped. Waits while the runtime has as many events in hand as it may,
     * or has paused, which is how a source is slowed down.
     *
     * @param event the event
     * @return completes when each matching handler has succeeded or its failure is parked, and at once for an event that
     *     no handler matches or that was settled before; never completes exceptionally, and not at all for an event that
     *     is abandoned by a stop
     * @throws InterruptedException when the source is being stopped
     */
    CompletionStage<Void> accept(Event event) throws InterruptedException;

    /**
     * From when events must be read so that none is missed. Events created before it are not
     * asked for again, so a source says {@link #handedOver} only of what cannot appear any more.
     *
     * @return the instant up to which everything is settled, {@link Instant#EPOCH} for everything there is, or empty on a
     *     first start that begins now
     */
    Optional<Instant> resumeFrom();

    /**
     * The source has handed over every event of its scope that was created before an instant. What is settled is
     * forgotten up to there. A source that never says this makes the state grow without bound, in memory and where it is
     * kept; the health says so beyond 100,000 events.
     *
     * @param before the instant, by the platform's clock; one earlier than said before changes nothing
     */
    void handedOver(Instant before);

    /** The platform answered the source just now. */
    void connected();

    /**
     * The source does not reach the platform and keeps trying.
     *
     * @param reason what happened, as a clause without a full stop and without secrets
     */
    void disconnected(String reason);

    /**
     * Hides secret values in what a source is about to log.
     *
     * @param text any text
     * @return the text without the tokens and secret values that the runtime knows; by default the text as it is
     */
    default String mask(String text) {
        return text;
    }
}
