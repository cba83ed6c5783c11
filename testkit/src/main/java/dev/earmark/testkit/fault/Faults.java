// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.fault;

import java.time.Duration;

/**
 * Makes a Local Flatfile go wrong on purpose: by a script of faults for its next calls or for a time, or at random from a
 * seed.
 *
 * <p>A fault meets calls when they arrive, so it does not touch those that wait for their answer already, as polls of the
 * stream do; {@link #cutConnections()} ends these. Of several faults that are for one call, the one that was asked for
 * first is met, and the others wait. Safe for use by several threads.
 */
public interface Faults {

    /**
     * Lets the next calls meet a fault.
     *
     * @param times how many calls, at least 1
     * @param target the calls that are meant
     * @param fault what happens to them
     * @return this
     * @throws IllegalArgumentException when the number is less than 1
     */
    Faults next(int times, Target target, Fault fault);

    /**
     * Lets all calls meet a fault that arrive during a time from now on.
     *
     * @param time how long, by the clock of Local Flatfile
     * @param target the calls that are meant
     * @param fault what happens to them
     * @return this
     */
    Faults during(Duration time, Target target, Fault fault);

    /**
     * Lets each call meet one of the faults with a probability, until {@link #clear()}. The same seed gives the same
     * faults to the same order of calls.
     *
     * @param seed any number
     * @param rate the probability for each call, 0 to 1
     * @param target the calls that are meant
     * @param faults each as likely as the others; at least one
     * @return this
     * @throws IllegalArgumentException when the rate is out of its range, or there is no fault
     */
    Faults randomly(long seed, double rate, Target target, Fault... faults);

    /**
     * How many calls have met a fault so far, those included that are still delayed or stalled.
     *
     * @return the number since the start
     */
    int met();

    /** Forgets all faults that were asked for; delayed and stalled calls go on at once. */
    void clear();

    /**
     * Publishes each of the next events twice.
     *
     * @param events how many, at least 1
     * @throws IllegalArgumentException when the number is less than 1
     */
    void duplicateNext(int events);

    /**
     * Holds the next events back until the last of them has come, and publishes them then in the reverse order. Each keeps
     * its id and its {@code createdAt}, so it appears, in the stream and in the events API, after younger ones.
     *
     * @param events how many, at least 2
     * @throws IllegalArgumentException when the number is less than 2
     */
    void reorderNext(int events);

    /** Ends the life of all access tokens and stream tokens that were handed out; keys and personal tokens stay. */
    void expireTokens();

    /** Closes the connections of all calls that wait for their answer, such as polls of the stream. */
    void cutConnections();

    /** Stops to listen: connections are closed, and new ones refused. What was published in the meantime is kept. */
    void goDown();

    /**
     * Listens again, at the same address; does nothing when it is listening.
     *
     * @throws IllegalStateException when the port has been taken by another process
     */
    void comeBack();

    /**
     * Forgets everything but the environments and the keys, on disk too, and closes the connections of waiting calls, as
     * a new installation in the place of the old one would.
     */
    void restartEmpty();
}
