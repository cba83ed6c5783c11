// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The dead letters of running listeners: to be looked at, tried again or thrown away. Thread-safe. Every method throws a
 * {@link DeadLetterException} when the store cannot be read or written.
 */
public interface DeadLetters {

    /** What became of a retried letter. */
    enum Retried {
        /** The handler succeeded; the letter is gone. */
        SUCCEEDED,
        /** The handler failed again; the letter was replaced. */
        PARKED
    }

    /**
     * All letters.
     *
     * @return the letters, the oldest first
     */
    List<DeadLetter> list();

    /**
     * Runs the handler of a letter for its event again, by the same path as an event that arrives: in the order of its key,
     * with retries. The letter stays until the handler has succeeded. Waits while as many events are in hand as may be.
     *
     * @param id the letter's id
     * @return completes when the handler has succeeded or was given up again; not at all when the listeners stop before
     * @throws IllegalArgumentException when there is no such letter, or its handler is not among the running ones
     */
    CompletionStage<Retried> retry(String id);

    /**
     * Retries every letter whose handler is among the running ones.
     *
     * @return one stage for each such letter, as {@link #retry} returns it
     */
    List<CompletionStage<Retried>> retryAll();

    /**
     * Throws a letter away.
     *
     * @param id the letter's id
     * @return false when there is none
     */
    boolean discard(String id);
}
