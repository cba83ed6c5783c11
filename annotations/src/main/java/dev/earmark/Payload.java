// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a parameter of a handler with the event's payload or with one member of it.
 *
 * <p>The parameter may be a Jackson {@code JsonNode}, a {@link String} (the text of a JSON string; the JSON itself of any
 * other value), a primitive or its wrapper, a {@link java.util.Map}, a {@link java.util.List}, or a record or class
 * that Jackson can bind; members the class does not know are ignored. A sealed type without {@code @JsonTypeInfo} becomes
 * that of its permitted types whose members the value has; where several fit, the value does not fit. An event that lacks the member, or in which it is
 * null, fails the handler without a retry, unless the parameter is an {@link java.util.Optional} or annotated
 * {@code @Nullable}; so does a value that does not fit the type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Payload {

    /**
     * The member; a dot reaches into a nested object, as in {@code "input.note"}.
     *
     * @return a path; empty (the default) for the whole payload
     */
    String value() default "";
}
