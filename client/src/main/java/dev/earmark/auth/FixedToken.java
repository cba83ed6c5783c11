// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.secret.SecretValue;
import java.util.Optional;

/** A key given by value. */
final class FixedToken implements TokenSource {

    private final Credentials.ApiKey credentials;

    FixedToken(Credentials.ApiKey credentials) {
        Tokens.checked(credentials.key(), credentials.origin());
        this.credentials = credentials;
    }

    @Override
    public SecretValue token() {
        return credentials.key();
    }

    @Override
    public Optional<SecretValue> replacement(SecretValue refused) {
        return Optional.empty();
    }

    @Override
    public String origin() {
        return credentials.origin();
    }
}
