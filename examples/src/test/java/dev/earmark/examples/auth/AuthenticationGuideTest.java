// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.testkit.LocalFlatfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flatfile's authentication guide: what it says about configuration and credentials, statement by statement. */
class AuthenticationGuideTest {

    private static final String KEY = "sk_test_not_a_real_key";

    @TempDir
    Path directory;

    private final LocalFlatfile flatfile = LocalFlatfile.builder()
            .apiKey(KEY)
            .user("your-email@domain.com", "not-a-real-password")
            .client("a-client-id", "not-a-real-client-secret")
            .start();

    @AfterEach
    void close() {
        System.clearProperty("FLATFILE_API_KEY");
        System.clearProperty("FLATFILE_API_URL");
        flatfile.close();
    }

    @Test
    void environmentSetUpBasicDotEnvConfiguration() throws IOException {
        file(".env", """
                # Required for all Flatfile integrations
                FLATFILE_API_KEY=%s
                FLATFILE_ENVIRONMENT_ID=us_env_local

                # Optional: For webhook endpoints
                WEBHOOK_URL=https://hooks.example/webhook/flatfile
                """.formatted(KEY));
        var settings = Configuration.builder().directory(directory).load();

        assertThat(settings.get("FLATFILE_API_KEY")).contains(KEY);
        assertThat(settings.get("FLATFILE_ENVIRONMENT_ID")).contains("us_env_local");
        assertThat(settings.get("WEBHOOK_URL")).contains("https://hooks.example/webhook/flatfile");
        assertThat(settings.describe())
                .containsExactly("FLATFILE_API_KEY (.env)", "FLATFILE_ENVIRONMENT_ID (.env)", "WEBHOOK_URL (.env)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FLATFILE_API_KEY=sk_your_secret_key_here",
                "FLATFILE_ENVIRONMENT_ID=us_env_your_environment_id",
                "WEBHOOK_URL=https://your-app.com/webhook/flatfile",
                "FLATFILE_API_KEY=sk_dev_your_development_key",
                "FLATFILE_ENVIRONMENT_ID=us_env_prod_your_prod_id"
            })
    void environmentSetUpPlaceholdersAreRefusedAsSuch(String line) throws IOException {
        file(".env", line + "\n");
        assertThatThrownBy(() -> Configuration.builder().directory(directory).load())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("still holds the documentation's placeholder");
    }

    @Test
    void developmentVersusProductionByProfile() throws IOException {
        developmentAndProduction();
        assertThat(ProfilesExample.environment(directory, "dev")).isEqualTo("us_env_dev_1");
        assertThat(ProfilesExample.environment(directory, "prod")).isEqualTo("us_env_prod_1");
    }

    @Test
    void developmentVersusProductionMixedIsRefused() throws IOException {
        developmentAndProduction();
        file(".env.prod", "FLATFILE_API_KEY=sk_prod_not_a_real_key\nFLATFILE_ENVIRONMENT_ID=us_env_dev_1\n");
        assertThatThrownBy(() -> ProfilesExample.environment(directory, "prod"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Development and production are mixed")
                .hasMessageContaining("the environment us_env_dev_1 is for development")
                .hasMessageNotContaining("not_a_real");
    }

    @Test
    void secretKeyIsUsedAutomaticallyFromTheEnvironment() {
        System.setProperty("FLATFILE_API_KEY", KEY);
        System.setProperty("FLATFILE_API_URL", flatfile.url());
        assertThat(FlatfileClient.create().workbooks().list()).isEmpty();
        SecretKeyExample.main(new String[0]);
        assertThat(flatfile.requests())
                .filteredOn(it -> it.path().startsWith("/v1/workbooks"))
                .hasSize(2);
    }

    @Test
    void personalAccessTokenIsMadeWithTheGuidesCall() throws Exception {
        for (var address : new String[] {"/api/v1/auth", "/v1/auth"}) {
            var reply = post(address, "{\"email\": \"your-email@domain.com\", \"password\": \"not-a-real-password\"}");
            assertThat(reply).contains("\"accessToken\":\"eyJ");
        }
    }

    @Test
    void personalAccessTokenIsMadeAndUsedByEarmark() {
        var settings = Configuration.of(Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_EMAIL", "your-email@domain.com",
                "FLATFILE_PASSWORD", "not-a-real-password"));
        var created = PersonalAccessTokenExample.create(settings, "nightly-export");
        assertThat(created.token().reveal()).startsWith("pat_");
        assertThat(PersonalAccessTokenExample.client(settings, created)
                        .workbooks()
                        .list())
                .isEmpty();
    }

    @Test
    void personalAccessTokenIsUsedFromTheVariableOfTheKey() {
        var token = client(Credentials.userPassword("your-email@domain.com", "not-a-real-password"))
                .auth()
                .createPersonalAccessToken("guide");
        System.setProperty("FLATFILE_API_KEY", token.token().reveal());
        System.setProperty("FLATFILE_API_URL", flatfile.url());
        assertThat(FlatfileClient.create().workbooks().list()).isEmpty();
    }

    @Test
    void legacyClientCredentialsWithTheGuidesCall() throws Exception {
        assertThat(post("/api/v1/auth", "{\"clientId\": \"a-client-id\", \"secret\": \"not-a-real-client-secret\"}"))
                .contains("\"accessToken\":\"eyJ");
    }

    @Test
    void legacyClientCredentialsAreExchangedByEarmark() {
        var settings = Configuration.of(Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_CLIENT_ID", "a-client-id",
                "FLATFILE_CLIENT_SECRET", "not-a-real-client-secret"));
        assertThat(ClientCredentialsExample.exchange(settings).token().reveal()).startsWith("eyJ");
        assertThat(FlatfileClient.builder()
                        .configuration(settings)
                        .build()
                        .workbooks()
                        .list())
                .isEmpty();
    }

    private void developmentAndProduction() throws IOException {
        file(".env", "FLATFILE_API_URL=%s\n".formatted(flatfile.url()));
        file(".env.dev", "FLATFILE_API_KEY=sk_dev_not_a_real_key\nFLATFILE_ENVIRONMENT_ID=us_env_dev_1\n");
        file(".env.prod", "FLATFILE_API_KEY=sk_prod_not_a_real_key\nFLATFILE_ENVIRONMENT_ID=us_env_prod_1\n");
    }

    private FlatfileClient client(Credentials credentials) {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(credentials)
                .build();
    }

    private String post(String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(flatfile.url() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
