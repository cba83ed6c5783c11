// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource({
        "FLATFILE_API_KEY, sk_your_secret_key_here",
        "FLATFILE_API_KEY, sk_dev_your_development_key",
        "FLATFILE_API_KEY, sk_prod_your_production_key",
        "FLATFILE_API_KEY, your_personal_access_token",
        "FLATFILE_BEARER_TOKEN, YOUR-TOKEN",
        "FLATFILE_ENVIRONMENT_ID, us_env_your_environment_id",
        "FLATFILE_ENVIRONMENT_ID, us_env_dev_your_dev_id",
        "FLATFILE_ENVIRONMENT_ID, us_env_prod_your_prod_id",
        "FLATFILE_EMAIL, your-email@domain.com",
        "FLATFILE_PASSWORD, your-password",
        "FLATFILE_CLIENT_ID, your-client-id",
        "FLATFILE_CLIENT_SECRET, your-client-secret",
        "WEBHOOK_URL, https://your-app.com/webhook/flatfile"
    })
    void refusesEachOfTheGuide(String name, String value) {
        assertThatThrownBy(() -> Configuration.of(Map.of(name, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        name + " (code) still holds the documentation's placeholder. Replace it with your own value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_23ghsyuyshs7dcrty", "pat_yours", "us_env_1a2B", "yourself", "youre_welcome"})
    void takesOtherValues(String value) {
        assertThat(Placeholders.looksLikeOne(value)).isFalse();
    }

    @Test
    void takesTheGuidesAccountForLocalFlatfile() {
        var local = Map.of(
                "FLATFILE_API_URL", "http://127.0.0.1:8787",
                "FLATFILE_EMAIL", "dev@example.com",
                "FLATFILE_PASSWORD", "your-password");
        assertThatCode(() -> Configuration.of(local)).doesNotThrowAnyException();
    }

    @Test
    void refusesAPlaceholderKeyForLocalFlatfileAllTheSame() {
        var local = Map.of(
                "FLATFILE_API_URL", "http://127.0.0.1:8787",
                "FLATFILE_API_KEY", "sk_your_secret_key_here");
        assertThatThrownBy(() -> Configuration.of(local)).isInstanceOf(ConfigurationException.class);
    }
}
