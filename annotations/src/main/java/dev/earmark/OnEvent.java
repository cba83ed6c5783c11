// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a handler: it is called for every event whose topic matches one of the given patterns and that
 * satisfies every {@link Filter} and {@link Namespace} of the method and of its classes.
 *
 * <pre>{@code
 * @OnEvent("job:ready")
 * @Filter(key = "job", value = "workbook:submit")
 * void deliver(Event event, @Secret("WEBHOOK_URL") URI webhook) { ... }
 * }</pre>
 *
 * <p>The method may take, in any order, the event, the handler context, and parameters annotated with {@link Secret},
 * {@link Context} or {@link Payload}. It returns {@code void} or a {@link java.util.concurrent.CompletionStage}, and may
 * throw anything: an exception, an {@link Error} and a stage that ends in failure are all a failure of this handler for
 * this event. A failure is retried and reported; it never stops the event's other handlers.
 *
 * <p>The method must not be private, static or abstract. It may be inherited from a superclass or be a default method of
 * an interface. A method that overrides a handler replaces it and must carry the annotation itself.
 *
 * <p>Repeating the annotation adds patterns: the handler runs once for an event, however many of them match.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(OnEvent.Repeated.class)
public @interface OnEvent {

    /**
     * The topics, as patterns: {@code "job:ready"}, {@code "records:*"}, {@code "**"}. {@code *} is any run of characters
     * but {@code :}, {@code ?} is one such character, and a segment that is exactly {@code **} spans segments.
     * {@link Topics} holds a constant for each topic of the platform.
     *
     * @return one pattern or more
     */
    String[] value();

    /** Holds a repeated {@link OnEvent}; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @interface Repeated {

        /**
         * The repeated annotations.
         *
         * @return two or more
         */
        OnEvent[] value();
    }
}
