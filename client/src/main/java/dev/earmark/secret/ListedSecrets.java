// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Secrets of a place that lists them by scope, remembered for a short while. */
final class ListedSecrets implements SecretResolver {

    private static final Duration TIME_TO_LIVE = Duration.ofSeconds(30);
    private static final int SCOPES = 1_000;

    private final String description;
    private final ScopedCache<Map<String, SecretValue>> cache;

    ListedSecrets(String description, SecretLister lister, LongSupplier nanoTime) {
        this.description = description;
        this.cache = new ScopedCache<>(lister::list, TIME_TO_LIVE, SCOPES, nanoTime);
    }

    @Override
    public Optional<SecretValue> resolve(String name, SecretScope scope) {
        try {
            return Optional.ofNullable(cache.get(scope).get(name));
        } catch (SecretException.Missing noSuchScope) {
            return Optional.empty();
        } catch (SecretException failure) {
            // A listing fails for all names alike; callers are told about theirs.
            throw failure.of(name);
        }
    }

    @Override
    public void forget(SecretScope scope) {
        cache.forget(scope);
    }

    @Override
    public void forgetAll() {
        cache.forgetAll();
    }

    @Override
    public String description() {
        return description;
    }
}
