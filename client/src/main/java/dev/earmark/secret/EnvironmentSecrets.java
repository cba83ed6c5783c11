// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import dev.earmark.config.Configuration;
import java.util.Optional;

/** Secrets that are settings: system properties, environment variables and {@code .env} files, in every scope alike. */
record EnvironmentSecrets(Configuration configuration) implements SecretResolver {

    @Override
    public Optional<SecretValue> resolve(String name, SecretScope scope) {
        return configuration.get(name).map(SecretValue::of);
    }

    @Override
    public String description() {
        return "environment variables and .env files";
    }
}
