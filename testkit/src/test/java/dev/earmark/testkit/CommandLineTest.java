// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void readsEachOption() {
        try (var flatfile = CommandLine.read(List.of(
                        "--port",
                        "0",
                        "--host",
                        "127.0.0.1",
                        "--api-key",
                        "sk_test",
                        "--environment=us_env_x",
                        "--user",
                        "a@example.com:p:w",
                        "--client",
                        "id:secret",
                        "--max-events",
                        "5",
                        "--stream-queue",
                        "5",
                        "--stream-token-life",
                        "120s"))
                .start()) {
            var anyone = new Api(flatfile.url(), "");

            assertThat(flatfile.environmentId()).isEqualTo("us_env_x");
            assertThat(new Api(flatfile.url(), "sk_test")
                            .get("/subscription?scope=us_env_x")
                            .data()
                            .path("ttl")
                            .asInt())
                    .isEqualTo(2);
            assertThat(new Api(flatfile.url(), "sk_test").get("/spaces").status())
                    .isEqualTo(200);
            assertThat(anyone.post("/auth", "{\"email\":\"a@example.com\",\"password\":\"p:w\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(anyone.post("/auth", "{\"clientId\":\"id\",\"secret\":\"secret\"}")
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--bogus hidden        | Unknown option \"--bogus\"",
                "--bogus=hidden        | Unknown option \"--bogus\"",
                "hidden                | Argument 1 is not an option",
                "--port 0 hidden       | Argument 3 is not an option",
                "--api-key             | The option --api-key needs a value",
                "--port -1             | The port is \"-1\"",
                "--port 65536          | The port is \"65536\"",
                "--port eighty         | The port is \"eighty\"",
                "--max-events 0        | The value of --max-events is \"0\"",
                "--stream-queue all    | The value of --stream-queue is \"all\"",
                "--stream-token-life 9 | The value of --stream-token-life is \"9\"",
                "--user hidden         | The value of --user has to be a name and a secret",
                "--client :hidden      | The value of --client has to be a name and a secret",
                "--client hidden:      | The value of --client has to be a name and a secret",
            })
    void refusesWhatItDoesNotKnowWithoutRepeatingASecret(String arguments, String message) {
        assertThatThrownBy(() -> CommandLine.read(List.of(arguments.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("hidden");
    }

    @Test
    void saysWhichPortIsTaken() {
        try (var first = LocalFlatfile.start()) {
            String port = first.url().substring(first.url().lastIndexOf(':') + 1);

            assertThatThrownBy(() -> CommandLine.read(List.of("--port", port)).start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("already in use");
        }
    }
}
