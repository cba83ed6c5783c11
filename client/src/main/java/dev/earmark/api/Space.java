// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A space. What the record does not name is in {@link #json()}; a space made with a publishable key has an access token
 * there, which {@code toString} does not show.
 *
 * @param id its id
 * @param name its name; null where it has none
 * @param environmentId its environment; null where the platform does not say
 * @param namespace its namespace; null where it has none
 * @param primaryWorkbookId its main workbook; null where it has none
 * @param createdAt when it was made; null where the platform does not say
 * @param updatedAt when it was last changed; null where the platform does not say
 * @param json everything the platform sent
 */
public record Space(
        String id,
        @Nullable String name,
        @Nullable String environmentId,
        @Nullable String namespace,
        @Nullable String primaryWorkbookId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonNode json) {

    static Space read(Members from) {
        return new Space(
                from.text("id"),
                from.optionalText("name"),
                from.optionalText("environmentId"),
                from.optionalText("namespace"),
                from.optionalText("primaryWorkbookId"),
                from.instant("createdAt"),
                from.instant("updatedAt"),
                from.node());
    }

    /** Short, because what the user keeps in it may not be for every eye. */
    @Override
    public String toString() {
        return "Space[id=" + id + ", name=" + name + ", environmentId=" + environmentId + "]";
    }
}
