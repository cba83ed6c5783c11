// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.ApiException;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.secret.SecretValue;
import dev.earmark.testkit.LocalFlatfile;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final String EMAIL = "dev@example.com";
    private static final String PASSWORD = "not-a-real-password";

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().user(EMAIL, PASSWORD).start();
    private final FakeTerminal terminal = new FakeTerminal();
    private InstantSource clock = InstantSource.system();

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void createsATokenThatWorksAndPrintsItOnce() {
        assertThat(run("token", "create", "--email", EMAIL, "--name", "ci")).isZero();

        assertThat(terminal.printed).singleElement().satisfies(token -> {
            assertThat(token).startsWith("pat_");
            assertThat(client(token).workbooks().list()).isEmpty();
            assertThat(String.join("\n", terminal.said)).contains("(ci)").doesNotContain(token);
        });
    }

    @Test
    void printsAnAccessTokenOfShortLifeForASession() {
        assertThat(run("token", "create", "--email", EMAIL, "--session")).isZero();

        assertThat(terminal.printed).singleElement().satisfies(token -> {
            assertThat(token).startsWith("eyJ");
            assertThat(client(token).workbooks().list()).isEmpty();
        });
        assertThat(terminal.said).singleElement().asString().matches("This access token expires at 2\\d{3}-.*Z\\.");
        assertThat(client(terminal.printed.get(0)).auth().listPersonalAccessTokens())
                .as("no personal access token was made")
                .isEmpty();
    }

    @Test
    void listsTokensWithTheirLastUseAndMarksOldOnes() {
        run("token", "create", "--email", EMAIL, "--name", "ci");
        var token = terminal.printed.remove(0);
        assertThat(run("token", "list", "--email", EMAIL)).isZero();
        assertThat(terminal.printed).hasSize(2);
        assertThat(terminal.printed.get(0)).contains("ID", "NAME", "CREATED", "LAST USED");
        assertThat(terminal.printed.get(1))
                .startsWith("us_pat_")
                .contains("ci", "never")
                .doesNotContain("older", token);

        terminal.printed.clear();
        clock = InstantSource.offset(InstantSource.system(), Duration.ofDays(91));
        run("token", "list", "--email", EMAIL);
        assertThat(terminal.printed.get(1)).endsWith("older than 90 days: replace it");
    }

    @Test
    void revokesATokenAtOnce() {
        run("token", "create", "--email", EMAIL, "--name", "ci");
        var token = terminal.printed.get(0);
        var id = client(token).auth().listPersonalAccessTokens().get(0).id();

        assertThat(run("token", "revoke", id, "--email", EMAIL)).isZero();

        Assertions.assertThatThrownBy(() -> client(token).workbooks().list())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.isUnauthorized()).isTrue());
    }

    @Test
    void saysWhenATokenOfThatNameExists() {
        run("token", "create", "--email", EMAIL, "--name", "ci");
        terminal.said.clear();
        assertThat(run("token", "create", "--email", EMAIL, "--name", "ci")).isZero();
        assertThat(terminal.said.get(0)).startsWith("There already is a token named \"ci\".");
    }

    @Test
    void failsWithoutAStackTraceWhenThePasswordIsWrong() {
        terminal.password = "not-a-real-password-either";
        assertThat(run("token", "create", "--email", EMAIL, "--name", "ci")).isEqualTo(1);
        assertThat(terminal.printed).isEmpty();
        assertThat(terminal.said).singleElement().asString().contains("401").doesNotContain("not-a-real", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "token create --email dev@example.com, The option --name is missing.",
        "token create --name ci, The option --email is missing.",
        "token create --email --name ci, The option --email needs a value after it.",
        "token create --password=not-a-real-one, A password is not taken from the command line",
        "token destroy, 'The command has to be token create, token list or token revoke.'",
        "token revoke, Name the one token to delete",
        "token list all, Something follows the command that is no option.",
        "'', The command has to be",
        "token list --every, There is no option --every."
    })
    void explainsAWrongCall(String line, String why) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(terminal.said)
                .singleElement()
                .asString()
                .startsWith(why)
                .contains("Usage:")
                .doesNotContain("not-a-real");
    }

    @Test
    void explainsItselfWhenAsked() {
        assertThat(run("--help")).isZero();
        assertThat(terminal.printed).containsExactly(Program.USAGE);
    }

    private int run(String... args) {
        var settings = Configuration.of(Map.of("FLATFILE_API_URL", flatfile.url()));
        return new Program(() -> settings, terminal, clock).run(args);
    }

    private FlatfileClient client(String token) {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey(token))
                .build();
    }

    private static final class FakeTerminal implements Terminal {

        private final List<String> printed = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private String password = PASSWORD;

        @Override
        public void print(String line) {
            printed.add(line);
        }

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public SecretValue password(boolean fromInput) {
            return SecretValue.of(password);
        }
    }
}
