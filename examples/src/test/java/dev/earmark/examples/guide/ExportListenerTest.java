// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.junit.EarmarkExtension;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportListenerTest {

    private final Outbox outbox = new Outbox();

    @RegisterExtension
    final EarmarkExtension extension = EarmarkExtension.with(
            builder -> builder.listener(new ExportListener(outbox)).secrets(onlyInTheSpecificSpace()));

    @Test
    void looksWhereTheAnnotationSays(LocalFlatfile flatfile) throws Exception {
        flatfile.jobs().create("workbook:export");

        assertThat(outbox.next()).isEqualTo("Uploaded with a token of 14 characters to eu");
    }

    private static SecretResolver onlyInTheSpecificSpace() {
        return new SecretResolver() {
            @Override
            public Optional<SecretValue> resolve(String name, SecretScope scope) {
                return name.equals("API_TOKEN")
                                && "us_env_specific_env".equals(scope.environmentId())
                                && "us_spa_specific_space".equals(scope.spaceId())
                        ? Optional.of(SecretValue.of("not-a-real-key"))
                        : Optional.empty();
            }

            @Override
            public String description() {
                return "a place with one secret";
            }
        };
    }
}
