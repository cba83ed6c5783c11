// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which events a handler takes one after another: those with the same key. Events of different keys are handled in
 * parallel, up to the program's bound. Without the annotation it is what the program sets ({@code orderBy} on the
 * builder), by default {@link OrderKey#SPACE}.
 *
 * <p>Handlers that have the same key for an event run in order, one after another, and keep later events of that key
 * waiting while they run or wait for a retry. Handlers of one event that have different keys neither wait for each other
 * nor have an order among themselves.
 *
 * <pre>{@code
 * @Ordered(OrderKey.SHEET)
 * class SheetListener { ... }
 * }</pre>
 *
 * <p>On a method it holds for that handler. On a class it holds for the same handlers as a {@link Filter} there would.
 * The annotation nearest to the handler counts: the method's, then that of the innermost class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Ordered {

    /**
     * What the events have in common that must not be handled at the same time.
     *
     * @return the key
     */
    OrderKey value();
}
