// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.secret.SecretValue;
import java.util.Optional;

/** Tokens from the user's own code. */
final class ProvidedToken implements TokenSource {

    private final Credentials.Provided credentials;

    ProvidedToken(Credentials.Provided credentials) {
        this.credentials = credentials;
    }

    @Override
    public SecretValue token() {
        return Tokens.checked(credentials.provider().token(), origin());
    }

    @Override
    public Optional<SecretValue> replacement(SecretValue refused) {
        return Optional.of(token()).filter(token -> !token.equals(refused));
    }

    @Override
    public String origin() {
        return credentials.origin();
    }
}
