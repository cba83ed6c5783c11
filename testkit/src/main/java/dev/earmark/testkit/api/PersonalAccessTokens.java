// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code /auth/personal-access-tokens}: the caller's own. */
public final class PersonalAccessTokens {

    private static final Set<String> HIDDEN = Set.of("digest", "actorId");

    private final Platform platform;
    private final Tokens tokens;

    public PersonalAccessTokens(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    public void register(Router router) {
        router.on("GET", "/auth/personal-access-tokens", this::list)
                .on("POST", "/auth/personal-access-tokens", this::create)
                .on("DELETE", "/auth/personal-access-tokens/*", this::delete);
    }

    private Reply list(Call call) {
        List<ObjectNode> shown = platform.store().list(Kind.PERSONAL_ACCESS_TOKEN, "actorId", call.actorId()).stream()
                .map(PersonalAccessTokens::shown)
                .toList();
        return Reply.data(shown);
    }

    /** The only time that the token itself is shown. */
    private Reply create(Call call) {
        ObjectNode members =
                Json.object().put("name", call.body().object().required("name")).put("createdAt", platform.now());
        String token = "pat_" + platform.ids().text(32);
        ObjectNode kept = tokens.keep(Kind.PERSONAL_ACCESS_TOKEN, token, call.actorId(), members);
        ObjectNode data = Json.object().put("token", token);
        data.set("personalAccessToken", shown(kept));
        return Reply.data(data);
    }

    private Reply delete(Call call) {
        ObjectNode token = platform.store().get(Kind.PERSONAL_ACCESS_TOKEN, call.id());
        if (!Json.text(token, "actorId").equals(call.actorId())) {
            throw ApiProblem.notFound(Kind.PERSONAL_ACCESS_TOKEN.label, call.id());
        }
        platform.store().remove(Kind.PERSONAL_ACCESS_TOKEN, call.id());
        return Reply.success();
    }

    private static ObjectNode shown(ObjectNode token) {
        return token.deepCopy().without(HIDDEN);
    }
}
