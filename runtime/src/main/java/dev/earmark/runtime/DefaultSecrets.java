// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Stage;
import dev.earmark.config.Configuration;
import dev.earmark.secret.SecretResolver;
import java.nio.file.Path;

/** Where secrets are looked up unless the program says otherwise; each place only for what the ones before it lack. */
record DefaultSecrets(FlatfileClient api, Configuration configuration) {

    private static final String DIRECTORY = "EARMARK_SECRETS_DIR";
    private static final String FROM_ENVIRONMENT = "EARMARK_SECRETS_FROM_ENVIRONMENT";

    SecretResolver chain() {
        var chain = api.secrets().resolver();
        var directory = configuration.get(DIRECTORY);
        if (directory.isPresent()) {
            chain = chain.orElse(SecretResolver.files(Path.of(directory.get())));
        }
        return fromEnvironment() ? chain.orElse(SecretResolver.environment(configuration)) : chain;
    }

    /** In production a variable left behind must not stand in for a secret that someone deleted. */
    private boolean fromEnvironment() {
        return configuration
                .get(FROM_ENVIRONMENT)
                .map("true"::equalsIgnoreCase)
                .orElseGet(() -> configuration.profile().flatMap(Stage::ofProfile).stream()
                        .noneMatch(Stage.PRODUCTION::equals));
    }
}
