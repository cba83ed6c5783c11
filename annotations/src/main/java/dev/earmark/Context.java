// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a parameter of a handler with an id from the event's context, such as {@code @Context("spaceId") String space}.
 *
 * <p>The parameter is a {@link String} or an {@link java.util.Optional Optional&lt;String&gt;}. An event that lacks the id
 * fails the handler without a retry, unless the parameter is an {@code Optional} or annotated {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Context {

    /**
     * The name of the id; a dot reaches into a nested object, as in {@code "slugs.sheet"}.
     *
     * @return a member of the event's {@code context}
     */
    String value();
}
