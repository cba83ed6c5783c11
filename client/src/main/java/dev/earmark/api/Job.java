// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A job. Kinds and states are texts, because the platform may add some. What the record does not name is in
 * {@link #json()}.
 *
 * @param id its id
 * @param type what it is about, such as {@code workbook}
 * @param operation what is to be done, such as {@code submit}
 * @param source the id of what it is about
 * @param status such as {@code ready}, {@code executing}, {@code complete}, {@code failed}, {@code canceled}
 * @param progress from 0 to 100; null where the platform does not say
 * @param info a short state for the user; null where there is none
 * @param environmentId its environment; null where the platform does not say
 * @param spaceId its space; null where it has none
 * @param createdAt when it was made; null where the platform does not say
 * @param finishedAt when it ended; null while it has not
 * @param json everything the platform sent
 */
public record Job(
        String id,
        String type,
        String operation,
        String source,
        String status,
        @Nullable Integer progress,
        @Nullable String info,
        @Nullable String environmentId,
        @Nullable String spaceId,
        @Nullable Instant createdAt,
        @Nullable Instant finishedAt,
        JsonNode json) {

    static Job read(Members from) {
        String status = from.optionalText("status");
        return new Job(
                from.text("id"),
                from.text("type"),
                from.text("operation"),
                from.text("source"),
                status == null ? "created" : status,
                from.integer("progress"),
                from.optionalText("info"),
                from.optionalText("environmentId"),
                from.optionalText("spaceId"),
                from.instant("createdAt"),
                from.instant("finishedAt"),
                from.node());
    }

    /** Short, because what the user keeps in it may not be for every eye. */
    @Override
    public String toString() {
        return "Job[id=" + id + ", type=" + type + ", operation=" + operation + ", status=" + status + "]";
    }
}
