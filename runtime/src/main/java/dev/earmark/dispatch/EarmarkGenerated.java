// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that Earmark's annotation processor wrote. Kept in the class file, so that the processor knows its own
 * work again and coverage tools leave it out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EarmarkGenerated {

    /**
     * The handlers in source order, by signature; empty for an index. A class file need not keep the order of methods.
     *
     * @return signatures such as {@code deliver(dev.earmark.event.Event)}
     */
    String[] handlers() default {};
}
