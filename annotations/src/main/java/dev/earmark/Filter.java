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
 * Lets only events through in which a member has one of the given values.
 *
 * <p>On a method it restricts that handler. On a class it restricts every handler of the class, inherited ones included,
 * and of its subclasses and nested classes. Repeated filters must all be satisfied.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Filter.Repeated.class)
public @interface Filter {

    /**
     * Which member of the event is looked at. A plain name is found at any depth: {@code "sheetSlug"} finds
     * {@code context.sheetSlug}. A name with a dot or a {@code *} is matched against the whole dotted path, with {@code .}
     * as separator: {@code "payload.job"}, {@code "**.slugs.sheet"}.
     *
     * @return a key pattern
     */
    String key();

    /**
     * The values, as patterns with {@code :} as separator; one of them must match. A number, {@code true} and
     * {@code false} are compared as text. {@code *} does not cross {@code :}; {@code **} does.
     *
     * @return one pattern or more; empty only together with {@link #isNull()}
     */
    String[] value() default {};

    /**
     * Whether the member must be present and null instead.
     *
     * @return false by default
     */
    boolean isNull() default false;

    /** Holds a repeated {@link Filter}; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Repeated {

        /**
         * The repeated annotations.
         *
         * @return two or more
         */
        Filter[] value();
    }
}
