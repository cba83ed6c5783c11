// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only events of the given namespaces through: short for {@code @Filter(key = "namespaces", value = ...)}, and it
 * may stand where that may.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Namespace {

    /**
     * The namespaces, as patterns: {@code "space:green"}, {@code "workbook:*"}. An event has those of its space, workbook
     * and sheet; one match is enough.
     *
     * @return one pattern or more
     */
    String[] value();
}
