// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiUrlTest {

    @Test
    void isFlatfilesOwnUnlessChosen() {
        assertThat(ApiUrl.DEFAULT).hasToString("https://api.x.flatfile.com/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.x.flatfile.com/v1, https://api.x.flatfile.com/v1",
        "https://api.x.flatfile.com, https://api.x.flatfile.com/v1",
        "api.x.flatfile.com/api/v1, https://api.x.flatfile.com/api/v1",
        "https://platform.flatfile.com/api, https://platform.flatfile.com/api/v1",
        "https://platform.flatfile.com/api/v1/, https://platform.flatfile.com/api/v1",
        "https://platform.flatfile.com/v1, https://platform.flatfile.com/api/v1",
        "platform.eu.flatfile.com/api, https://platform.eu.flatfile.com/api/v1",
        "platform.eu.flatfile.com/api/v1, https://platform.eu.flatfile.com/api/v1",
        "platform.uk.flatfile.com, https://platform.uk.flatfile.com/api/v1",
        "PLATFORM.AU.FLATFILE.COM/api//, https://platform.au.flatfile.com/api/v1",
        "' https://gateway.example:8443/flatfile/ ', https://gateway.example:8443/flatfile/v1",
        "http://127.0.0.1:8787, http://127.0.0.1:8787/v1",
        "http://localhost:8787/api/v1, http://localhost:8787/api/v1",
        "http://[::1]:8787//v1//, http://[::1]:8787/v1",
        "127.0.0.1:8787, http://127.0.0.1:8787/v1",
        "localhost:8787/api, http://localhost:8787/api/v1",
    })
    void takesEverySpelling(String given, String meant) {
        assertThat(ApiUrl.parse(given)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.flatfile.com/api",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "http://10.0.0.1",
                "http://0.0.0.0:8787",
                "ftp://127.0.0.1",
                "file:///etc"
            })
    void refusesPlainHttpToAnywhereElse(String given) {
        assertThatThrownBy(() -> ApiUrl.parse(given)).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://canary:secret@platform.flatfile.com/api",
                "https://platform.flatfile.com/api?canary",
                "https://platform.flatfile.com/api#canary",
                "sk canary",
                "https://",
                "://canary",
                "https://canary_with_underscore"
            })
    void refusesWhatIsNoAddressWithoutShowingIt(String given) {
        assertThatThrownBy(() -> ApiUrl.parse(given))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The API address ")
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, true",
        "http://127.9.9.9, true",
        "https://[::1], true",
        "https://platform.flatfile.com/api, false"
    })
    void knowsWhatIsOnThisMachine(String address, boolean loopback) {
        assertThat(ApiUrl.parse(address).isLoopback()).isEqualTo(loopback);
    }
}
