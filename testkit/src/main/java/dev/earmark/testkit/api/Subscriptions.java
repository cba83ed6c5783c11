// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.stream.Channel;
import dev.earmark.testkit.stream.StreamService;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** {@code /subscription}: hands out what a client needs to listen to one channel of the stream. */
public final class Subscriptions {

    private final Platform platform;
    private final Tokens tokens;

    public Subscriptions(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    public void register(Router router) {
        router.on("GET", "/subscription", this::subscription)
                .on("GET", "/environments/subscription-token", this::subscriptionToken);
    }

    private Reply subscription(Call call) {
        String scope = call.query().text("scope");
        return grant(call, scope.isEmpty() ? call.query().required("spaceId") : scope);
    }

    private Reply subscriptionToken(Call call) {
        return grant(call, call.query().required("environmentId"));
    }

    private Reply grant(Call call, String scope) {
        if (platform.store().find(Kind.ENVIRONMENT, scope).isEmpty()
                && platform.store().find(Kind.SPACE, scope).isEmpty()) {
            throw ApiProblem.notFound("environment or space", scope);
        }
        tokens.forgetExpired(Kind.STREAM_TOKEN);
        Duration life = platform.settings().stream().tokenLife();
        Instant expires = platform.clock().instant().plus(life);
        String token = "p0F" + platform.ids().text(61);
        ObjectNode members =
                Json.object().put("channel", Channel.of(scope).name()).put("expires", expires.toString());
        tokens.keep(Kind.STREAM_TOKEN, token, call.actorId(), members);
        return Reply.data(Json.object()
                .put("accountId", Settings.ACCOUNT_ID)
                .put("subscribeKey", StreamService.SUBSCRIBE_KEY)
                .put("ttl", minutes(life))
                .put("token", token)
                .put("origin", call.origin()));
    }

    private static BigDecimal minutes(Duration life) {
        BigDecimal minutes = BigDecimal.valueOf(life.toMillis())
                .divide(BigDecimal.valueOf(60_000), 6, RoundingMode.DOWN)
                .stripTrailingZeros();
        return minutes.scale() < 0 ? minutes.setScale(0) : minutes;
    }
}
