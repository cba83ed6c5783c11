// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long one attempt of a handler may take. Without the annotation it is 5 minutes.
 *
 * <p>When the time is over, the thread that runs the handler is interrupted, or the stage that the handler returned is
 * cancelled. Whatever the handler throws then, the attempt has failed with a
 * {@link java.util.concurrent.TimeoutException}, which is retried as {@link Retry} says; a handler that returns all the
 * same has succeeded. A thread that ignores the interrupt cannot be stopped: its handler keeps its {@link Ordered key}
 * until it returns, is never run twice at a time, and the health of the program names it as stuck.
 *
 * <p>On a method it holds for that handler. On a class it holds for the same handlers as a {@link Filter} there would.
 * The annotation nearest to the handler counts: the method's, then that of the innermost class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Timeout {

    /**
     * The time, a whole number and a unit, {@code ms}, {@code s}, {@code m} or {@code h}, such as {@code "90s"}.
     *
     * @return a duration, longer than zero and at most 24 hours
     */
    String value();
}
