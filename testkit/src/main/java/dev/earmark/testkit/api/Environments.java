// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Page;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;

/** {@code /environments}: fixed from the start. */
public final class Environments {

    private final Platform platform;

    public Environments(Platform platform) {
        this.platform = platform;
    }

    public void register(Router router) {
        router.on("GET", "/environments", this::list)
                .on(
                        "GET",
                        "/environments/*",
                        call -> Reply.data(platform.store().get(Kind.ENVIRONMENT, call.id())));
    }

    private Reply list(Call call) {
        return Reply.page(Page.of(call.query(), 10), platform.store().list(Kind.ENVIRONMENT, any -> true));
    }

    /** The given environment, or the API key's where none is given. */
    static String idOrDefault(Platform platform, String given) {
        return given.isEmpty()
                ? platform.settings().environmentId()
                : platform.store().get(Kind.ENVIRONMENT, given).path("id").asString();
    }
}
