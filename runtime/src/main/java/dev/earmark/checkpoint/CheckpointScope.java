// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose events a checkpoint is about. State belongs to it, whatever credentials are used.
 *
 * @param environmentId the environment
 * @param spaceId the space, where only its events are read; null for all of the environment
 */
public record CheckpointScope(
        String environmentId, @Nullable String spaceId) {

    /** Checks that nothing is missing. */
    public CheckpointScope {
        Objects.requireNonNull(environmentId);
    }

    /**
     * Where files of this scope are kept.
     *
     * @param root the directory of all scopes
     * @return the directory of this one
     */
    public Path in(Path root) {
        var environment = root.resolve(name(environmentId));
        return spaceId == null ? environment : environment.resolve(name(spaceId));
    }

    private static String name(String id) {
        var escaped = Escaped.of(id).replace("/", "%2F");
        return escaped.startsWith(".") ? "%2E" + escaped.substring(1) : escaped;
    }

    /** The ids, such as {@code us_env_1}, or {@code us_env_1/us_sp_1}. */
    @Override
    public String toString() {
        return spaceId == null ? environmentId : environmentId + "/" + spaceId;
    }
}
