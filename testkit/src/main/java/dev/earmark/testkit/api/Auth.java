// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import dev.earmark.testkit.wire.Timestamps;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code /auth}: exchanges credentials for access tokens. Its replies have no {@code data} around them. */
public final class Auth {

    private final Platform platform;
    private final Tokens tokens;

    public Auth(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    public void register(Router router) {
        router.onOpen("POST", "/auth", this::exchange).on("POST", "/auth/refresh-token", this::refresh);
    }

    /** The member {@code type} may be left out; the other members then tell which kind of credentials they are. */
    private Reply exchange(Call call) {
        Input input = call.body().object();
        String type = input.optional("type");
        boolean user = type.isEmpty() ? input.node().has("email") : type.equals("userCredentials");
        if (user) {
            String email = input.required("email");
            check(platform.settings().users(), email, input.required("password"), "email or password");
            return Reply.bare(grant(actorOf(email), email));
        }
        if (type.isEmpty() || type.equals("apiCredentials")) {
            String clientId = input.required("clientId");
            check(platform.settings().clients(), clientId, input.required("secret"), "client id or secret");
            return Reply.bare(grant(actorOf(clientId), ""));
        }
        throw ApiProblem.badRequest(
                "type", "The type is \"" + type + "\"; it has to be \"userCredentials\" or \"apiCredentials\".");
    }

    private Reply refresh(Call call) {
        if (!call.body().json().isString()) {
            throw ApiProblem.badRequest("body", "The body has to be the refresh token as a JSON text.");
        }
        if (call.actorId().equals(Tokens.KEY_ACTOR)) {
            throw ApiProblem.badRequest("token", "A secret key is never refreshed; only an access token is.");
        }
        return Reply.bare(grant(call.actorId(), ""));
    }

    private ObjectNode grant(String actorId, String email) {
        tokens.forgetExpired(Kind.ACCESS_TOKEN);
        long seconds = platform.settings().accessTokenLife().toSeconds();
        Instant expires = platform.clock().instant().plusSeconds(seconds);
        String token = "eyJ" + platform.ids().text(45);
        tokens.keep(Kind.ACCESS_TOKEN, token, actorId, Json.object().put("expires", Timestamps.text(expires)));
        ObjectNode reply = Json.object()
                .put("accessToken", token)
                .put("expiresIn", Long.toString(seconds))
                .put("expires", Timestamps.text(expires));
        Json.putUnlessEmpty(reply, "email", email);
        return reply.put("userId", actorId).put("accountId", Settings.ACCOUNT_ID);
    }

    private static void check(Map<String, String> known, String name, String secret, String what) {
        if (!secret.equals(known.get(name))) {
            throw ApiProblem.unauthorized("The " + what + " is wrong.");
        }
    }

    /** The same user has the same id in each run. */
    private static String actorOf(String name) {
        return "us_usr_" + Tokens.digest(name).substring(0, 8);
    }
}
