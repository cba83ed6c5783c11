// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the platform tells about a personal access token: not the token itself, which it shows only once.
 *
 * @param id its id, to delete it by
 * @param name its name
 * @param createdAt when it was made; null where the platform does not say
 * @param lastUsedAt when it was last used; null where it was not, or the platform does not say
 */
public record PersonalAccessToken(
        String id,
        String name,
        @Nullable Instant createdAt,
        @Nullable Instant lastUsedAt) {

    static PersonalAccessToken read(Members from) {
        return new PersonalAccessToken(
                from.text("id"), from.text("name"), from.instant("createdAt"), from.instant("lastUsedAt"));
    }
}
