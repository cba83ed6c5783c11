// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sheet of a workbook. What the record does not name is in {@link #json()}.
 *
 * @param id its id
 * @param name its name
 * @param slug its name in code; null where it has none
 * @param workbookId the workbook it is in; null where the platform does not say
 * @param config its blueprint: fields, constraints, actions; a missing node where the platform does not say
 * @param json everything the platform sent
 */
public record Sheet(
        String id,
        String name,
        @Nullable String slug,
        @Nullable String workbookId,
        JsonNode config,
        JsonNode json) {

    static Sheet read(Members from) {
        String name = from.optionalText("name");
        return new Sheet(
                from.text("id"),
                name == null ? "" : name,
                from.optionalText("slug"),
                from.optionalText("workbookId"),
                from.node().path("config"),
                from.node());
    }

    /** Short, because what the user keeps in it may not be for every eye. */
    @Override
    public String toString() {
        return "Sheet[id=" + id + ", name=" + name + ", workbookId=" + workbookId + "]";
    }
}
