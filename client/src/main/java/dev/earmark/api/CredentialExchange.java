// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.AccessToken;
import dev.earmark.auth.Credentials;
import dev.earmark.auth.TokenExchange;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /auth}: the one call without a bearer token. */
final class CredentialExchange implements TokenExchange {

    private static final Duration WHERE_NOT_SAID = Duration.ofHours(1);

    private final Channel channel;
    private final Limits limits;
    private final Pace pace;
    private final SecretMask mask;

    CredentialExchange(Channel channel, Limits limits, Pace pace, SecretMask mask) {
        this.channel = channel;
        this.limits = limits;
        this.pace = pace;
        this.mask = mask;
    }

    @Override
    public AccessToken exchange(Credentials.Exchanged credentials) {
        Call call = Call.post("auth").body(json(credentials)).idempotent().secretive();
        Reply reply = channel.send(call, null, Deadline.in(limits.budget(), pace));
        Members body = Members.unwrapped(new Refusal(credentials.origin(), mask).checked(reply, pace.now()));
        return new AccessToken(
                mask.add(SecretValue.of(body.text("accessToken"))),
                expires(body),
                body.optionalText("userId"),
                body.optionalText("accountId"));
    }

    private Map<String, Object> json(Credentials.Exchanged credentials) {
        var json = new LinkedHashMap<String, Object>();
        if (credentials instanceof Credentials.UserPassword user) {
            json.put("type", "userCredentials");
            json.put("email", user.email());
            json.put("password", mask.add(user.password()).reveal());
        } else if (credentials instanceof Credentials.ClientPair pair) {
            json.put("type", "apiCredentials");
            json.put("clientId", pair.clientId());
            json.put("secret", mask.add(pair.secret()).reveal());
        }
        return json;
    }

    /** The earlier of both times that the platform names; one already past means that the clocks differ. */
    private Instant expires(Members body) {
        Instant now = pace.now();
        Instant byLife = now.plus(life(body));
        Instant byClock = body.instant("expires");
        return byClock != null && byClock.isAfter(now) && byClock.isBefore(byLife) ? byClock : byLife;
    }

    private static Duration life(Members body) {
        String text = body.node().path("expiresIn").asStringOpt().orElse("");
        return text.matches("[1-9]\\d{0,8}") ? Duration.ofSeconds(Long.parseLong(text)) : WHERE_NOT_SAID;
    }
}
