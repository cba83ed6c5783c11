// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A workbook. What the record does not name is in {@link #json()}.
 *
 * @param id its id
 * @param name its name
 * @param spaceId the space it is in; null where the platform does not say
 * @param environmentId its environment; null where the platform does not say
 * @param namespace its namespace; null where it has none
 * @param labels its labels
 * @param sheets its sheets; empty where they were not asked for
 * @param createdAt when it was made; null where the platform does not say
 * @param updatedAt when it was last changed; null where the platform does not say
 * @param json everything the platform sent
 */
public record Workbook(
        String id,
        String name,
        @Nullable String spaceId,
        @Nullable String environmentId,
        @Nullable String namespace,
        List<String> labels,
        List<Sheet> sheets,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonNode json) {

    static Workbook read(Members from) {
        String name = from.optionalText("name");
        return new Workbook(
                from.text("id"),
                name == null ? "" : name,
                from.optionalText("spaceId"),
                from.optionalText("environmentId"),
                from.optionalText("namespace"),
                from.texts("labels"),
                from.objects("sheets", Sheet::read),
                from.instant("createdAt"),
                from.instant("updatedAt"),
                from.node());
    }

    /** Short, because what the user keeps in it may not be for every eye. */
    @Override
    public String toString() {
        return "Workbook[id=" + id + ", name=" + name + ", spaceId=" + spaceId + "]";
    }
}
