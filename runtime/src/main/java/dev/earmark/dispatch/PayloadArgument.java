// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The payload of an event, or a member of it, on its way into a parameter. A value that is null counts as missing. */
public interface PayloadArgument {

    /**
     * Binds the value to a class.
     *
     * @param type the parameter's class
     * @param <T> the parameter's type
     * @return the value
     * @throws ArgumentException when it is missing or does not fit
     */
    <T> T as(Class<T> type);

    /**
     * Binds the value to a generic type.
     *
     * @param type the parameter's type
     * @param <T> the parameter's type
     * @return the value
     * @throws ArgumentException when it is missing or does not fit
     */
    <T> T as(TypeReference<T> type);

    /**
     * Binds the value to a class, for an {@code Optional} parameter.
     *
     * @param type the class within the parameter's {@code Optional}
     * @param <T> the type within the parameter's {@code Optional}
     * @return the value, or empty
     * @throws ArgumentException when it does not fit
     */
    <T> Optional<T> optional(Class<T> type);

    /**
     * Binds the value to a generic type, for an {@code Optional} parameter.
     *
     * @param type the type within the parameter's {@code Optional}
     * @param <T> the type within the parameter's {@code Optional}
     * @return the value, or empty
     * @throws ArgumentException when it does not fit
     */
    <T> Optional<T> optional(TypeReference<T> type);

    /**
     * Binds the value to a class, for a {@code @Nullable} parameter.
     *
     * @param type the parameter's class
     * @param <T> the parameter's type
     * @return the value, or null
     * @throws ArgumentException when it does not fit
     */
    <T> @Nullable T orNull(Class<T> type);

    /**
     * Binds the value to a generic type, for a {@code @Nullable} parameter.
     *
     * @param type the parameter's type
     * @param <T> the parameter's type
     * @return the value, or null
     * @throws ArgumentException when it does not fit
     */
    <T> @Nullable T orNull(TypeReference<T> type);
}
