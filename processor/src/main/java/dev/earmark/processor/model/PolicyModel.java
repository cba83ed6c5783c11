// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a handler is retried, limited in time and ordered.
 *
 * @param retry null for the default
 * @param timeout a duration; null for the default
 * @param order the name of a constant; null for what the program sets
 */
public record PolicyModel(
        @Nullable Retry retry,
        @Nullable String timeout,
        @Nullable String order) {

    /** Without the annotations. */
    public static final PolicyModel DEFAULT = new PolicyModel(null, null, null);

    /** What {@code @Retry} says. */
    public record Retry(
            int maxRetries,
            String delay,
            String maxDelay,
            double jitter,
            String maxDuration,
            List<TypeName> retryOn,
            List<TypeName> abortOn) {}
}
