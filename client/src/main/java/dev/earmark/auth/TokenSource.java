// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.config.ConfigurationException;
import dev.earmark.secret.SecretValue;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The bearer token that credentials yield at this moment. Safe for use by several threads. */
public sealed interface TokenSource permits FixedToken, FileToken, ProvidedToken, ExchangedToken {

    /**
     * The tokens that credentials yield.
     *
     * @param credentials the credentials
     * @param exchange called for those that need it
     * @param clock tells when a token has to be renewed
     * @return the source
     * @throws ConfigurationException when a key cannot be a bearer token or a key file cannot be read
     */
    static TokenSource of(Credentials credentials, TokenExchange exchange, InstantSource clock) {
        if (credentials instanceof Credentials.ApiKey key) {
            return new FixedToken(key);
        }
        if (credentials instanceof Credentials.KeyFile file) {
            return new FileToken(file);
        }
        if (credentials instanceof Credentials.Provided provided) {
            return new ProvidedToken(provided);
        }
        return new ExchangedToken(
                (Credentials.Exchanged) credentials,
                exchange,
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * The token to send now.
     *
     * @return the token
     * @throws ConfigurationException when there is none that could be sent
     */
    SecretValue token();

    /**
     * Another token after a 401.
     *
     * @param refused the token that the platform refused
     * @return the token that took its place; empty where there is none
     */
    Optional<SecretValue> replacement(SecretValue refused);

    /**
     * Where the credential came from, for messages.
     *
     * @return the name of a variable and its source
     */
    String origin();
}
