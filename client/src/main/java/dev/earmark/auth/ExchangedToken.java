// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.secret.SecretValue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An access token that is exchanged when first needed, renewed before it expires, and once when it was refused. One
 * exchange at a time: those that need its result wait for it, and those whose token is still good go on with that.
 */
final class ExchangedToken implements TokenSource {

    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private final Credentials.Exchanged credentials;
    private final SingleFlight<Held> exchange = new SingleFlight<>();
    private final TokenExchange platform;
    private final InstantSource clock;
    private final DoubleSupplier random;
    private volatile @Nullable Held held;

    ExchangedToken(
            Credentials.Exchanged credentials, TokenExchange platform, InstantSource clock, DoubleSupplier random) {
        this.credentials = credentials;
        this.platform = platform;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public SecretValue token() {
        Held seen = held;
        Instant now = clock.instant();
        if (seen == null || !now.isBefore(seen.token().expires())) {
            return exchange.get(() -> successorOf(seen)).bearer();
        }
        return now.isBefore(seen.renewAt()) ? seen.bearer() : renewedEarly(seen).bearer();
    }

    @Override
    public Optional<SecretValue> replacement(SecretValue refused) {
        Held seen = held;
        Held next = seen == null || seen.bearer().equals(refused) ? exchange.get(() -> successorOf(seen)) : seen;
        return Optional.of(next.bearer()).filter(token -> !token.equals(refused));
    }

    @Override
    public String origin() {
        return credentials.origin();
    }

    /** The old token is still good: a failure is no reason to fail a call, only to try again later. */
    private Held renewedEarly(Held seen) {
        try {
            exchange.start(() -> successorOf(seen));
        } catch (RuntimeException stillGood) {
            held = new Held(seen.token(), clock.instant().plus(PAUSE_AFTER_FAILURE));
        }
        Held next = held;
        return next == null ? seen : next;
    }

    /** Who comes late finds that the token it saw was replaced meanwhile. */
    private Held successorOf(@Nullable Held seen) {
        Held now = held;
        if (now != null && (seen == null || !now.token().equals(seen.token()))) {
            return now;
        }
        Held fresh = exchanged();
        held = fresh;
        return fresh;
    }

    private Held exchanged() {
        Instant start = clock.instant();
        AccessToken token = platform.exchange(credentials);
        Tokens.checked(token.token(), origin());
        Duration fifth = Duration.between(start, token.expires()).dividedBy(5);
        Duration margin = fifth.compareTo(MARGIN) < 0 ? fifth : MARGIN;
        // Between one and two margins ahead, so that many processes do not renew at once.
        Duration ahead = margin.plusNanos((long) (margin.toNanos() * random.getAsDouble()));
        return new Held(token, token.expires().minus(ahead));
    }

    private record Held(AccessToken token, Instant renewAt) {

        SecretValue bearer() {
            return token.token();
        }
    }
}
