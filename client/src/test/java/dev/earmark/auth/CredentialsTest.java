// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.secret.SecretValue;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @Test
    void takesTheFirstKeyThatIsSet() {
        assertThat(from("FLATFILE_SECRET_KEY", "c"))
                .isEqualTo(new Credentials.ApiKey(SecretValue.of("c"), "FLATFILE_SECRET_KEY (code)"));
        assertThat(from("FLATFILE_SECRET_KEY", "c", "FLATFILE_API_KEY", "b").origin())
                .isEqualTo("FLATFILE_API_KEY (code)");
        assertThat(from("FLATFILE_SECRET_KEY", "c", "FLATFILE_API_KEY", "b", "FLATFILE_BEARER_TOKEN", "a")
                        .origin())
                .isEqualTo("FLATFILE_BEARER_TOKEN (code)");
    }

    @Test
    void warnsOfKeysThatAreIgnored() {
        assertThat(Credentials.warnings(configuration(
                        "FLATFILE_SECRET_KEY", "other", "FLATFILE_API_KEY", "same", "FLATFILE_BEARER_TOKEN", "same")))
                .containsExactly("FLATFILE_SECRET_KEY (code) is ignored: FLATFILE_BEARER_TOKEN (code) comes first and "
                        + "holds a different key. Unset one of them.");
    }

    @Test
    void knowsTheOtherKinds() {
        assertThat(from("FLATFILE_API_KEY_FILE", "/run/key"))
                .isEqualTo(new Credentials.KeyFile(Path.of("/run/key"), "FLATFILE_API_KEY_FILE (code)"));
        assertThat(from("FLATFILE_EMAIL", "dev@example.com", "FLATFILE_PASSWORD", "not-real"))
                .isEqualTo(new Credentials.UserPassword(
                        "dev@example.com", SecretValue.of("not-real"), "FLATFILE_EMAIL and FLATFILE_PASSWORD (code)"));
        assertThat(from("FLATFILE_CLIENT_ID", "an-id", "FLATFILE_CLIENT_SECRET", "not-real"))
                .isEqualTo(new Credentials.ClientPair(
                        "an-id", SecretValue.of("not-real"), "FLATFILE_CLIENT_ID and FLATFILE_CLIENT_SECRET (code)"));
    }

    @Test
    void namesWhatToSetWhereNothingIs() {
        assertThatThrownBy(() -> from())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("No Flatfile credentials are set. Set FLATFILE_API_KEY to a secret key or personal access "
                        + "token, in the environment or in a file named .env in the working directory; or set "
                        + "FLATFILE_API_KEY_FILE to a file that holds one, or FLATFILE_EMAIL and FLATFILE_PASSWORD, or "
                        + "FLATFILE_CLIENT_ID and FLATFILE_CLIENT_SECRET.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FLATFILE_EMAIL         | FLATFILE_EMAIL is set but FLATFILE_PASSWORD is not. Set both.
            FLATFILE_PASSWORD      | FLATFILE_PASSWORD is set but FLATFILE_EMAIL is not. Set both.
            FLATFILE_CLIENT_ID     | FLATFILE_CLIENT_ID is set but FLATFILE_CLIENT_SECRET is not. Set both.
            FLATFILE_CLIENT_SECRET | FLATFILE_CLIENT_SECRET is set but FLATFILE_CLIENT_ID is not. Set both.
            """)
    void refusesHalfAPair(String name, String message) {
        assertThatThrownBy(() -> from(name, "canary"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "FLATFILE_API_KEY, FLATFILE_API_KEY_FILE",
        "FLATFILE_BEARER_TOKEN, FLATFILE_EMAIL",
        "FLATFILE_API_KEY, FLATFILE_CLIENT_SECRET",
        "FLATFILE_API_KEY_FILE, FLATFILE_PASSWORD",
        "FLATFILE_EMAIL, FLATFILE_CLIENT_ID"
    })
    void refusesTwoKindsByName(String one, String other) {
        assertThatThrownBy(() -> from(one, "canary", other, "canary"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Several kinds of credentials are set: " + one + " (code), " + other
                        + " (code). Keep one of them and unset the others.");
    }

    @Test
    void showNoSecret() {
        assertThat(Credentials.apiKey("canary").toString()
                        + Credentials.userPassword("me@example.com", "canary")
                        + Credentials.clientPair("id", "canary")
                        + Credentials.provider(() -> SecretValue.of("canary")))
                .doesNotContain("canary");
    }

    @Test
    void tellWhichCanBeReplacedWhileTheProcessRuns() {
        assertThat(Credentials.apiKey("k").rotates()).isFalse();
        assertThat(Credentials.userPassword("e", "p").rotates()).isFalse();
        assertThat(Credentials.keyFile(Path.of("k")).rotates()).isTrue();
        assertThat(Credentials.provider(() -> SecretValue.of("k")).rotates()).isTrue();
    }

    private static Credentials from(String... settings) {
        return Credentials.from(configuration(settings));
    }

    private static Configuration configuration(String... settings) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return Configuration.of(map);
    }
}
