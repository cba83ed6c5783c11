// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;

/**
 * A secret as the platform stores it. Its {@code toString} does not show the value.
 *
 * @param id its id
 * @param name its name
 * @param value its value
 * @param scope whose secret it is
 */
public record StoredSecret(String id, String name, SecretValue value, SecretScope scope) {

    static StoredSecret read(Members from) {
        String value = from.optionalText("value");
        return new StoredSecret(
                from.text("id"),
                from.text("name"),
                SecretValue.of(value == null ? "" : value),
                new SecretScope(
                        from.optionalText("environmentId"),
                        from.optionalText("spaceId"),
                        from.optionalText("actorId")));
    }
}
