// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.config.ConfigurationException;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSourceTest {

    private static final SecretValue ONE = SecretValue.of("sk_one");
    private static final SecretValue TWO = SecretValue.of("sk_two");

    @TempDir
    Path directory;

    @Test
    void keepsAKeyGivenByValue() {
        var source = of(Credentials.apiKey("sk_one"));
        assertThat(source.token()).isEqualTo(ONE);
        assertThat(source.replacement(ONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"sk_canary\"", "Bearer sk_canary", "sk_canary\n", "sk_canary\u00fc", "'sk_canary'"})
    void refusesWhatCannotBeAKeyWithoutShowingIt(String key) {
        assertThatThrownBy(() -> of(Credentials.apiKey(key)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The credential from the API key given in code ")
                .hasMessageNotContaining("canary");
    }

    @Test
    void followsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), " sk_one\n");
        var source = of(Credentials.keyFile(file));
        assertThat(source.token()).isEqualTo(ONE);
        assertThat(source.replacement(ONE)).isEmpty();
        Files.writeString(file, "sk_two\n");
        assertThat(source.replacement(ONE)).contains(TWO);
        assertThat(source.token()).isEqualTo(TWO);
    }

    @Test
    void keepsTheLastKeyWhileTheFileIsBeingReplaced() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "sk_one");
        var source = of(Credentials.keyFile(file));
        Files.writeString(file, "");
        assertThat(source.token()).isEqualTo(ONE);
        Files.delete(file);
        assertThat(source.token()).isEqualTo(ONE);
        Files.writeString(file, "sk_two");
        assertThat(source.token()).isEqualTo(TWO);
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        Path file = directory.resolve("key");
        assertFileRefused(file, "does not exist");
        assertFileRefused(Files.writeString(file, " \n"), "is empty");
        assertFileRefused(Files.writeString(file, "x".repeat(20_000)), "is too large to be a key");
        assertFileRefused(directory, "cannot be read");
    }

    @Test
    void refusesAPlaceholderInAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "sk_your_secret_key_here");
        assertThatThrownBy(() -> of(Credentials.keyFile(file)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("still is the documentation's placeholder");
    }

    @Test
    void asksTheProviderEachTime() {
        var tokens = new ArrayDeque<>(List.of(ONE, TWO, TWO));
        var source = of(Credentials.provider(tokens::remove));
        assertThat(source.token()).isEqualTo(ONE);
        assertThat(source.replacement(ONE)).contains(TWO);
        assertThat(source.replacement(TWO)).isEmpty();
    }

    @Test
    void passesOnWhatTheProviderThrows() {
        var source = of(Credentials.provider(() -> {
            throw new IllegalStateException("the vault is sealed");
        }));
        assertThatThrownBy(source::token)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the vault is sealed");
    }

    private static void assertFileRefused(Path file, String what) {
        assertThatThrownBy(() -> of(Credentials.keyFile(file)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The key file \"" + file + "\"")
                .hasMessageContaining(what);
    }

    private static TokenSource of(Credentials credentials) {
        TokenExchange none = exchanged -> {
            throw new AssertionError("nothing to exchange");
        };
        return TokenSource.of(credentials, none, InstantSource.system());
    }
}
