// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import org.jspecify.annotations.Nullable;

/**
 * The resource that an event comes from.
 *
 * @param id the resource's id, or null
 * @param slug the resource's slug, or null
 */
public record EventOrigin(@Nullable String id, @Nullable String slug) {

    static @Nullable EventOrigin of(Members members) {
        return members.first(members.find("origin")) == '{'
                ? new EventOrigin(Values.text(members, "origin.id"), Values.text(members, "origin.slug"))
                : null;
    }
}
