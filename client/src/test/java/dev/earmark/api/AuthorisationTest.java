// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.auth.AccessToken;
import dev.earmark.auth.Credentials;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which token a call carries, from each kind of credentials. */
class AuthorisationTest {

    private static final String EMPTY = "{\"data\":[]}";

    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void sendsTheOldKeyOnceAndThenTheNewOneOfTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "sk_old");
        var client = platform.builder().credentials(Credentials.keyFile(file)).build();
        platform.answer(exchange -> {
                    Files.writeString(file, "sk_new");
                    exchange.sendResponseHeaders(401, -1);
                    exchange.close();
                })
                .answer(200, EMPTY);
        assertThat(client.workbooks().list()).isEmpty();
        assertThat(tokens()).containsExactly("Bearer sk_old", "Bearer sk_new");
    }

    @Test
    void doesNotRepeatARefusedKeyThatHasNotChanged() {
        platform.answer(401, "");
        assertThatThrownBy(() -> platform.client().workbooks().list()).isInstanceOf(ApiException.class);
        assertThat(platform.asked).hasSize(1);
    }

    @Test
    void exchangesAnEmailAddressAndPassword() {
        var client = platform.builder()
                .credentials(Credentials.userPassword("dev@example.com", "not-real"))
                .build();
        platform.answer(200, token("eyJ1", "86400")).answer(200, EMPTY).answer(200, EMPTY);
        client.workbooks().list();
        client.workbooks().list();
        assertThat(tokens()).containsExactly("", "Bearer eyJ1", "Bearer eyJ1");
        assertThat(platform.asked.element().body())
                .isEqualTo("{\"type\":\"userCredentials\",\"email\":\"dev@example.com\",\"password\":\"not-real\"}");
    }

    @Test
    void exchangesAClientPair() {
        platform.answer(200, token("eyJ1", "86400"));
        AccessToken token =
                platform.client().auth().exchange((Credentials.Exchanged) Credentials.clientPair("an-id", "not-real"));
        assertThat(token)
                .isEqualTo(new AccessToken(
                        SecretValue.of("eyJ1"), FakePace.START.plus(Duration.ofDays(1)), "us_usr_1", "us_acc_1"))
                .asString()
                .doesNotContain("eyJ1");
        assertThat(platform.onlyAsked().body())
                .isEqualTo("{\"type\":\"apiCredentials\",\"clientId\":\"an-id\",\"secret\":\"not-real\"}");
    }

    @Test
    void exchangesOnceMoreAfterARefusal() {
        var client = exchanging();
        platform.answer(200, token("eyJ1", "86400"))
                .answer(401, "")
                .answer(200, token("eyJ2", "86400"))
                .answer(200, EMPTY);
        client.workbooks().list();
        assertThat(tokens()).containsExactly("", "Bearer eyJ1", "", "Bearer eyJ2");
    }

    @Test
    void givesUpWhenTheNewTokenIsRefusedToo() {
        platform.answer(200, token("eyJ1", "86400"))
                .answer(401, "")
                .answer(200, token("eyJ2", "86400"))
                .answer(401, "");
        var client = exchanging();
        assertThatThrownBy(() -> client.workbooks().list())
                .isInstanceOf(ApiException.class)
                .hasMessageStartingWith("GET /workbooks answered 401");
        assertThat(platform.asked).hasSize(4);
    }

    @Test
    void repeatsAnExchangeThatFailedForNow() {
        platform.answer(503, "").answer(200, token("eyJ1", "86400")).answer(200, EMPTY);
        exchanging().workbooks().list();
        assertThat(tokens()).containsExactly("", "", "Bearer eyJ1");
    }

    @ParameterizedTest
    @CsvSource({
        "3600, 2026-01-02T03:30:00Z, PT25M55S",
        "3600, 2026-01-02T09:00:00Z, PT1H",
        "3600, 2025-12-31T00:00:00Z, PT1H",
        "3600, soon, PT1H",
        "never, 2026-01-02T03:30:00Z, PT25M55S",
        "0, soon, PT1H",
        "-5, soon, PT1H"
    })
    void takesTheEarlierOfTheTimesThatMakeSense(String expiresIn, String expires, Duration life) {
        platform.answer(200, token("eyJ1", expiresIn).replace("EXPIRES", expires));
        AccessToken token =
                platform.client().auth().exchange((Credentials.Exchanged) Credentials.clientPair("an-id", "not-real"));
        assertThat(Duration.between(FakePace.START, token.expires())).isEqualTo(life);
    }

    private FlatfileClient exchanging() {
        return platform.builder()
                .credentials(Credentials.clientPair("an-id", "not-real"))
                .build();
    }

    private List<String> tokens() {
        return platform.asked.stream().map(it -> it.header("Authorization")).toList();
    }

    private static String token(String token, String expiresIn) {
        return """
                {"accessToken":"%s","expiresIn":"%s","expires":"EXPIRES","email":"a@b.c","userId":"us_usr_1","accountId":"us_acc_1"}""".formatted(token, expiresIn);
    }
}
