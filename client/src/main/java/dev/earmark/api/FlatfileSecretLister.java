// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretException;
import dev.earmark.secret.SecretLister;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.util.HashMap;
import java.util.Map;

/** Lists secrets by the API, and tells apart why it cannot: missing is not forbidden is not unreachable. */
record FlatfileSecretLister(Secrets secrets) implements SecretLister {

    private static final String ANY = "*";

    @Override
    public Map<String, SecretValue> list(SecretScope scope) {
        try {
            return mostSpecific(secrets.list(scope));
        } catch (ApiException refused) {
            throw failure(scope, refused);
        } catch (FlatfileException unanswered) {
            throw new SecretException.Unreachable(
                    ANY, "The secrets of " + scope + " cannot be looked up: " + unanswered.getMessage());
        }
    }

    private static Map<String, SecretValue> mostSpecific(Iterable<StoredSecret> listed) {
        var found = new HashMap<String, StoredSecret>();
        for (var secret : listed) {
            found.merge(secret.name(), secret, (one, other) -> rank(other) >= rank(one) ? other : one);
        }
        var values = new HashMap<String, SecretValue>();
        found.forEach((name, secret) -> values.put(name, secret.value()));
        return values;
    }

    /** An actor's own in a space, then a space's, then an actor's, then the environment's. */
    private static int rank(StoredSecret secret) {
        return (secret.scope().spaceId() != null ? 2 : 0) + (secret.scope().actorId() != null ? 1 : 0);
    }

    private static RuntimeException failure(SecretScope scope, ApiException refused) {
        if (refused.isForbidden()) {
            return new SecretException.Forbidden(
                    ANY, "The credentials in use may not read the secrets of " + scope + ": " + refused.getMessage());
        }
        if (refused.isNotFound() || refused.isBadRequest()) {
            return new SecretException.Missing(
                    ANY, "The platform knows no secrets of " + scope + ": " + refused.getMessage());
        }
        return refused.isTemporary()
                ? new SecretException.Unreachable(
                        ANY, "The secrets of " + scope + " cannot be looked up: " + refused.getMessage())
                : refused;
    }
}
