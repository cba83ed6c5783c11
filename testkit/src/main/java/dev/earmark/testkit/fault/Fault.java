// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.fault;

import java.time.Duration;
import java.util.Optional;

/** What goes wrong with one call. */
public sealed interface Fault {

    /**
     * The call is carried out only after a while.
     *
     * @param time how long, by the clock of Local Flatfile
     */
    record Delay(Duration time) implements Fault {}

    /** The connection is closed without a reply; the call has no effect. */
    record Drop() implements Fault {}

    /** The call has its effect, but the connection is closed in the middle of the reply's body. */
    record Cut() implements Fault {}

    /** No reply ever comes, and the connection stays open; the call has no effect. */
    record Stall() implements Fault {}

    /**
     * The call has no effect and is answered with this, in the form that the platform's errors have.
     *
     * @param status the HTTP status, 200 to 599
     * @param retryAfter the header of that name, in whole seconds; empty sends none
     */
    record Status(int status, Optional<Duration> retryAfter) implements Fault {

        /** Checks the status. */
        public Status {
            check(status);
        }
    }

    /**
     * The call has no effect and is answered with a page of HTML, as a proxy may do.
     *
     * @param status the HTTP status, 200 to 599
     */
    record Malformed(int status) implements Fault {

        /** Checks the status. */
        public Malformed {
            check(status);
        }
    }

    /**
     * Answers late.
     *
     * @param time how long, by the clock of Local Flatfile
     * @return the fault
     */
    static Fault delay(Duration time) {
        return new Delay(time);
    }

    /**
     * Closes the connection without a reply.
     *
     * @return the fault
     */
    static Fault drop() {
        return new Drop();
    }

    /**
     * Closes the connection in the middle of the reply's body.
     *
     * @return the fault
     */
    static Fault cut() {
        return new Cut();
    }

    /**
     * Never answers.
     *
     * @return the fault
     */
    static Fault stall() {
        return new Stall();
    }

    /**
     * Answers with an error.
     *
     * @param status the HTTP status, 200 to 599
     * @return the fault
     * @throws IllegalArgumentException when the status is out of its range
     */
    static Fault status(int status) {
        return new Status(status, Optional.empty());
    }

    /**
     * Answers with an error that says when to come again.
     *
     * @param status the HTTP status, 200 to 599
     * @param retryAfter sent as a header, in whole seconds
     * @return the fault
     * @throws IllegalArgumentException when the status is out of its range
     */
    static Fault status(int status, Duration retryAfter) {
        return new Status(status, Optional.of(retryAfter));
    }

    /**
     * Answers with what is no JSON, and the status 200.
     *
     * @return the fault
     */
    static Fault malformed() {
        return malformed(200);
    }

    /**
     * Answers with what is no JSON.
     *
     * @param status the HTTP status, 200 to 599
     * @return the fault
     * @throws IllegalArgumentException when the status is out of its range
     */
    static Fault malformed(int status) {
        return new Malformed(status);
    }

    private static void check(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("The status is " + status + "; it has to be 200 to 599.");
        }
    }
}
