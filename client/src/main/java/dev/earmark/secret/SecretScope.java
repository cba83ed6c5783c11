// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import org.jspecify.annotations.Nullable;

/**
 * Whose secret is meant: an environment's, or one that a space or an actor has of its own.
 *
 * @param environmentId the environment; null where none is known
 * @param spaceId the space; null for the environment's own secret
 * @param actorId the user, guest, agent or key; null for a secret that does not depend on one
 */
public record SecretScope(
        @Nullable String environmentId,
        @Nullable String spaceId,
        @Nullable String actorId) {

    /**
     * The scope of an environment's own secrets.
     *
     * @param environmentId the environment
     * @return the scope
     */
    public static SecretScope environment(String environmentId) {
        return new SecretScope(environmentId, null, null);
    }

    /**
     * The scope of a space's secrets, with those of its environment that it does not replace.
     *
     * @param environmentId the environment that the space is in
     * @param spaceId the space
     * @return the scope
     */
    public static SecretScope space(String environmentId, String spaceId) {
        return new SecretScope(environmentId, spaceId, null);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        append(text, "actor", actorId);
        append(text, "space", spaceId);
        append(text, "environment", environmentId);
        return text.isEmpty() ? "no scope" : text.toString();
    }

    private static void append(StringBuilder text, String kind, @Nullable String id) {
        if (id != null) {
            text.append(text.isEmpty() ? "" : ", ").append(kind).append(' ').append(id);
        }
    }
}
