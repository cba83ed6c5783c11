// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import tools.jackson.databind.node.ObjectNode;

/** {@code /environments}: fixed from the start. */
final class Environments {

    private final Platform platform;

    Environments(Platform platform) {
        this.platform = platform;
    }

    void register(Router router) {
        router.on("GET", "/environments", this::list)
                .on(
                        "GET",
                        "/environments/*",
                        call -> Reply.data(platform.store().get(Kind.ENVIRONMENT, call.id())));
    }

    private Reply list(Call call) {
        return Reply.page(Page.of(call.query(), 10), platform.store().list(Kind.ENVIRONMENT, any -> true));
    }

    static ObjectNode environment(String id, boolean production) {
        ObjectNode environment = Json.object()
                .put("id", id)
                .put("accountId", Settings.ACCOUNT_ID)
                .put("name", production ? "production" : "local")
                .put("isProd", production);
        environment.putArray("guestAuthentication").add("shared_link").add("magic_link");
        environment.putObject("features");
        environment.putObject("metadata");
        environment.putArray("namespaces");
        return environment;
    }

    /** The given environment, or the API key's where none is given. */
    static String idOrDefault(Platform platform, String given) {
        return given.isEmpty()
                ? platform.settings().environmentId()
                : platform.store().get(Kind.ENVIRONMENT, given).path("id").asString();
    }
}
