// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.handler;

import dev.earmark.api.Outcome;

/**
 * The job that an event is about. The platform fails a job that is not acknowledged, completed or failed within 5
 * minutes after it became ready, so a handler of {@code job:ready} must end with one of these calls; Earmark itself never
 * ends a job.
 *
 * <p>Every method may be called from any thread while the attempt runs, and throws a
 * {@link dev.earmark.api.FlatfileException} when the platform refuses the call or does not answer.
 */
public interface JobHandle {

    /**
     * The job's id.
     *
     * @return such as {@code us_jb_1234}
     */
    String id();

    /**
     * Tells the platform that the job is being worked on.
     *
     * @param info a short text for the user
     */
    void ack(String info);

    /**
     * Reports progress; also acknowledges the job.
     *
     * @param percent 0 to 100
     * @param info a short text for the user
     * @throws IllegalArgumentException when the percentage is out of range
     */
    void progress(int percent, String info);

    /**
     * Ends the job as a success.
     *
     * @param message what the user is told
     */
    default void complete(String message) {
        complete(Outcome.of(message));
    }

    /**
     * Ends the job as a success.
     *
     * @param outcome what the user is shown
     */
    void complete(Outcome outcome);

    /**
     * Ends the job as a failure.
     *
     * @param message what the user is told
     */
    default void fail(String message) {
        fail(Outcome.of(message));
    }

    /**
     * Ends the job as a failure.
     *
     * @param outcome what the user is shown
     */
    void fail(Outcome outcome);
}
