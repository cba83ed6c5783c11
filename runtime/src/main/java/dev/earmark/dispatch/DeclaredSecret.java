// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * A secret that a handler takes as a parameter.
 *
 * @param name the secret's name
 * @param environmentId the environment that the annotation names; null for the event's
 * @param spaceId the space that the annotation names; null for the event's
 * @param actorId the actor that the annotation names; null for the event's
 * @param optional whether the parameter is an {@code Optional}
 */
public record DeclaredSecret(
        String name,
        @Nullable String environmentId,
        @Nullable String spaceId,
        @Nullable String actorId,
        boolean optional) {}
