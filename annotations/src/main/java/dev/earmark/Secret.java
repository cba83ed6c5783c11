// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a parameter of a handler with a secret, resolved anew for each attempt.
 *
 * <p>The parameter is a {@link String}, a {@code char[]}, a {@link java.net.URI} or a {@code SecretValue}, or an
 * {@link java.util.Optional} or {@link java.util.function.Supplier} of one of them. A secret that does not exist fails
 * the handler for this event without a retry, unless the parameter is an {@code Optional} or annotated {@code @Nullable}.
 *
 * <p>Without attributes the secret is looked up in the scope of the event: its actor, space and environment, the most
 * specific first.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Secret {

    /**
     * The secret's name.
     *
     * @return 1 to 1024 characters, as the platform allows
     */
    String value();

    /**
     * The environment to look in, such as {@code us_env_1234}.
     *
     * @return an id; empty (the default) for that of the event
     */
    String environmentId() default "";

    /**
     * The space to look in, such as {@code us_sp_1234}.
     *
     * @return an id; empty (the default) for that of the event
     */
    String spaceId() default "";

    /**
     * The actor (user, guest, agent or key) whose secret is meant.
     *
     * @return an id; empty (the default) for that of the event
     */
    String actorId() default "";
}
