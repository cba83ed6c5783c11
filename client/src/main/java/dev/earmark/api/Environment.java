// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An environment of the account.
 *
 * @param id its id, such as {@code us_env_1a2b3c}
 * @param accountId the account it belongs to; empty where the platform does not say
 * @param name its name
 * @param isProd whether it holds real data
 * @param namespaces its namespaces
 * @param json everything the platform sent
 */
public record Environment(
        String id, String accountId, String name, boolean isProd, List<String> namespaces, JsonNode json) {

    static Environment read(Members from) {
        String account = from.optionalText("accountId");
        return new Environment(
                from.text("id"),
                account == null ? "" : account,
                from.text("name"),
                from.flag("isProd"),
                from.texts("namespaces"),
                from.node());
    }

    /** Short, because what the user keeps in it may not be for every eye. */
    @Override
    public String toString() {
        return "Environment[id=" + id + ", name=" + name + ", isProd=" + isProd + "]";
    }
}
