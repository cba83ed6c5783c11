// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often and when a handler that failed for an event is tried again. Without the annotation the defaults below hold.
 *
 * <pre>{@code
 * @OnEvent("job:ready")
 * @Retry(maxRetries = 10, delay = "2s", abortOn = IllegalArgumentException.class)
 * void deliver(Event event) { ... }
 * }</pre>
 *
 * <p>The first retry waits {@link #delay()}, each further one twice as long as the one before, at most
 * {@link #maxDelay()}. While a handler waits, later events of its {@link Ordered key} wait too; the event's other handlers
 * and other keys do not. A handler that succeeded for an event is not run for it again. When no retry is left, the
 * failure is parked as a dead letter, and the key goes on.
 *
 * <p>Three kinds of failure are never retried on this schedule, whatever the annotation says. An {@link Error}, an
 * argument that cannot be filled, a secret that is missing or forbidden, and a call that the platform refuses (a 4xx other
 * than 401, 408 and 429) are parked at once, as another attempt would fail alike. A platform that does not answer or
 * refuses the credentials pauses the intake of events; the attempt is repeated when the platform is back, and does not
 * count. An attempt that is cut short by the end of the program is made again by the next one.
 *
 * <p>On a method it holds for that handler. On a class it holds for the same handlers as a {@link Filter} there would.
 * The annotation nearest to the handler counts, as a whole: the method's, then that of the innermost class.
 *
 * <p>A duration is a whole number and a unit, {@code ms}, {@code s}, {@code m} or {@code h}, such as {@code "500ms"} or
 * {@code "2m"}, and at most 24 hours. A text that is none, or values that contradict each other, are compile errors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retry {

    /**
     * How many attempts may follow the first one.
     *
     * @return 0 or more; 0 parks the first failure
     */
    int maxRetries() default 5;

    /**
     * How long the first retry waits.
     *
     * @return a duration, which may be zero
     */
    String delay() default "500ms";

    /**
     * How long a retry waits at most, before {@link #jitter()}.
     *
     * @return a duration, not shorter than {@link #delay()}
     */
    String maxDelay() default "30s";

    /**
     * By which share of itself each wait is made longer or shorter at random, so that handlers that failed together are
     * not tried again together.
     *
     * @return 0 (never) to 1 (from no wait to twice the wait)
     */
    double jitter() default 0.2;

    /**
     * No retry begins later than this after the first attempt began.
     *
     * @return a duration, not shorter than {@link #delay()}
     */
    String maxDuration() default "2m";

    /**
     * Which failures are retried: those of these classes and their subclasses. Others are parked at once. A failure is
     * what the handler threw, or what its stage ended with, without the wrappers that the JDK puts around it.
     *
     * @return classes; empty (the default) for all failures
     */
    Class<? extends Throwable>[] retryOn() default {};

    /**
     * Which failures are parked at once: those of these classes and their subclasses, also where {@link #retryOn()} has
     * them.
     *
     * @return classes; none by default
     */
    Class<? extends Throwable>[] abortOn() default {};
}
