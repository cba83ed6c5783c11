// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.api.ApiException;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.testkit.LocalFlatfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The best practices of Flatfile's authentication guide, but for two: hosted listeners are in {@link GuideSecretsTest}, and
 * that code holds no credential is a matter of the compiler, tested with the processor (bad/credential).
 */
class BestPracticesTest {

    private static final String KEY = "sk_test_not_a_real_key";

    @TempDir
    Path directory;

    private final LocalFlatfile flatfile = LocalFlatfile.builder().apiKey(KEY).start();

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void useEnvironmentVariablesForLocalDevelopment() throws IOException {
        Files.writeString(
                directory.resolve(".env"), "FLATFILE_API_KEY=%s\nFLATFILE_API_URL=%s\n".formatted(KEY, flatfile.url()));
        var settings = Configuration.builder().directory(directory).load();
        var client = FlatfileClient.builder().configuration(settings).build();
        assertThat(client.workbooks().list()).isEmpty();
    }

    @Test
    void rotateTokensRegularly() throws IOException {
        var auth = client(Credentials.apiKey(KEY)).auth();
        var old = auth.createPersonalAccessToken("rotated");
        var file = Files.writeString(directory.resolve("key"), old.token().reveal());
        var running = client(Credentials.keyFile(file));
        assertThat(running.workbooks().list()).isEmpty();

        Files.writeString(
                file, auth.createPersonalAccessToken("rotated").token().reveal());
        auth.deletePersonalAccessToken(old.description().id());

        assertThat(running.workbooks().list()).isEmpty();
    }

    @Test
    void useSeparateCredentialsForDevelopmentAndProduction() throws IOException {
        Files.writeString(
                directory.resolve(".env.dev"),
                "FLATFILE_API_KEY=sk_prod_not_a_real_key\nFLATFILE_ENVIRONMENT_ID=us_env_dev_1\nFLATFILE_API_URL=%s\n"
                        .formatted(flatfile.url()));
        assertThatThrownBy(() -> ProfilesExample.environment(directory, "dev"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Development and production are mixed");
    }

    @Test
    void createSeparateTokensForDifferentApplications() {
        var auth = client(Credentials.apiKey(KEY)).auth();
        var billing = auth.createPersonalAccessToken("billing");
        var reports = auth.createPersonalAccessToken("reports");
        auth.deletePersonalAccessToken(billing.description().id());

        assertThat(client(Credentials.apiKey(reports.token().reveal()))
                        .workbooks()
                        .list())
                .isEmpty();
        var deleted = client(Credentials.apiKey(billing.token().reveal()));
        assertThatThrownBy(() -> deleted.workbooks().list())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.isUnauthorized()).isTrue());
    }

    private FlatfileClient client(Credentials credentials) {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(credentials)
                .build();
    }
}
