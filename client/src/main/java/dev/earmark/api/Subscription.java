// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to read a stream of events for a while.
 *
 * @param accountId the account, under whose name the stream is read
 * @param subscribeKey names the platform's part of the streaming service
 * @param token what the stream is asked with; worth nothing for the API
 * @param ttl how long the token is good for
 * @param origin where the stream is; null where the reply does not say, as that of the platform itself
 * @param serverTime the platform's clock when it answered, to the second; null where the reply does not say
 */
public record Subscription(
        String accountId,
        String subscribeKey,
        SecretValue token,
        Duration ttl,
        @Nullable URI origin,
        @Nullable Instant serverTime) {

    private static final double USUAL_MINUTES = 15;

    static Subscription read(Reply reply) {
        Members members = Members.data(reply);
        return new Subscription(
                members.text("accountId"),
                members.text("subscribeKey"),
                SecretValue.of(members.text("token")),
                life(members),
                origin(members),
                reply.date());
    }

    private static Duration life(Members members) {
        double minutes = members.node().path("ttl").doubleValue(USUAL_MINUTES);
        return Duration.ofMillis(Math.round((minutes > 0 ? minutes : USUAL_MINUTES) * 60_000));
    }

    private static @Nullable URI origin(Members members) {
        String origin = members.optionalText("origin");
        try {
            return origin == null ? null : new URI(origin);
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
