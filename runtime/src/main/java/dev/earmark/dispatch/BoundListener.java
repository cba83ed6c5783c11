// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * A listener that takes part in dispatch.
 *
 * @param description what the annotation processor read
 * @param instance the listener that is called
 * @param name tells listeners of one class apart; null for the only one
 * @param <L> the listener class
 */
public record BoundListener<L>(
        ListenerDescription<L> description,
        L instance,
        @Nullable String name) {}
