// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.Subscription;
import dev.earmark.config.ApiUrl;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the stream is and how long things take.
 *
 * @param origin scheme, host and port of the stream; null for where the subscription says, or else the service
 * @param pollTimeout when a poll without a reply is given up; the service holds one for 280 s
 * @param reconciliation how often the events API is read while the stream flows
 * @param fallback how often it is read while the stream does not
 * @param patience how long it may take to answer before the stream no longer waits for it
 * @param pace time and chance
 */
record StreamSettings(
        @Nullable URI origin,
        Duration pollTimeout,
        Duration reconciliation,
        Duration fallback,
        Duration patience,
        Pace pace) {

    static final StreamSettings DEFAULT = new StreamSettings(
            null,
            Duration.ofSeconds(310),
            Duration.ofSeconds(15),
            Duration.ofMillis(500),
            Duration.ofMillis(600),
            Pace.real());

    private static final URI SERVICE = URI.create("https://ps.pndsn.com");

    StreamSettings {
        origin = origin == null ? null : checked(origin);
    }

    private static URI checked(URI origin) {
        var host = origin.getHost();
        if (host == null || !("https".equals(origin.getScheme()) || isOnThisMachine(origin))) {
            throw new IllegalArgumentException("The address of the stream is \"" + origin
                    + "\"; it has to be https:// and a host, or http:// and this machine's loopback address.");
        }
        return URI.create(origin.getScheme() + "://" + origin.getRawAuthority());
    }

    private static boolean isOnThisMachine(URI origin) {
        return "http".equals(origin.getScheme()) && new ApiUrl(origin).isLoopback();
    }

    /** Where the stream of a subscription is. */
    URI originOf(Subscription subscription) {
        if (origin != null) {
            return origin;
        }
        return subscription.origin() == null ? SERVICE : checked(subscription.origin());
    }

    StreamSettings origin(URI other) {
        return new StreamSettings(checked(other), pollTimeout, reconciliation, fallback, patience, pace);
    }

    StreamSettings pollTimeout(Duration other) {
        return new StreamSettings(origin, other, reconciliation, fallback, patience, pace);
    }

    StreamSettings reconciliation(Duration other) {
        return new StreamSettings(origin, pollTimeout, other, fallback, patience, pace);
    }

    StreamSettings patience(Duration other) {
        return new StreamSettings(origin, pollTimeout, reconciliation, fallback, other, pace);
    }

    StreamSettings fallback(Duration other) {
        return new StreamSettings(origin, pollTimeout, reconciliation, other, patience, pace);
    }
}
