// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthTest {

    private final TestClock clock = new TestClock();
    private final LocalFlatfile flatfile = LocalFlatfile.builder().clock(clock).start();
    private final Api anyone = new Api(flatfile.url(), "");

    @AfterEach
    void close() {
        flatfile.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"dev@example.com\",\"password\":\"your-password\"}",
                "{\"type\":\"userCredentials\",\"email\":\"dev@example.com\",\"password\":\"your-password\"}",
                "{\"clientId\":\"your-client-id\",\"secret\":\"your-client-secret\"}",
                "{\"type\":\"apiCredentials\",\"clientId\":\"your-client-id\",\"secret\":\"your-client-secret\"}"
            })
    void exchangesCredentialsForATokenThatWorks(String credentials) {
        var reply = anyone.post("/auth", credentials).json();

        assertThat(reply.path("accessToken").asString()).startsWith("eyJ");
        assertThat(reply.path("expiresIn").stringValue()).isEqualTo("86400");
        assertThat(reply.path("expires").stringValue()).isEqualTo("2024-05-15T09:21:07.114Z");
        assertThat(reply.path("userId").asString()).startsWith("us_usr_");
        assertThat(user(reply.path("accessToken").asString()).get("/spaces").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"dev@example.com\",\"password\":\"other\"}",
                "{\"email\":\"other@example.com\",\"password\":\"your-password\"}",
                "{\"clientId\":\"your-client-id\",\"secret\":\"other\"}",
                "{\"clientId\":\"dev@example.com\",\"secret\":\"your-password\"}"
            })
    void refusesWrongCredentials(String credentials) {
        var answer = anyone.post("/auth", credentials);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().at("/errors/0/message").asString()).endsWith("is wrong.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":\"dev@example.com\"}",
                "{\"clientId\":\"your-client-id\",\"secret\":\"\"}",
                "{\"type\":\"guest\",\"email\":\"dev@example.com\",\"password\":\"your-password\"}"
            })
    void refusesIncompleteCredentials(String credentials) {
        assertThat(anyone.post("/auth", credentials).status()).isEqualTo(400);
    }

    @Test
    void acceptsOnlyTheUsersAndClientsItWasToldOf() {
        try (var other = LocalFlatfile.builder()
                .user("a@example.com", "pw:1")
                .client("id", "secret")
                .start()) {
            var api = new Api(other.url(), "");

            assertThat(api.post("/auth", "{\"email\":\"a@example.com\",\"password\":\"pw:1\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(api.post("/auth", "{\"email\":\"dev@example.com\",\"password\":\"your-password\"}")
                            .status())
                    .isEqualTo(401);
            assertThat(api.post("/auth", "{\"clientId\":\"id\",\"secret\":\"secret\"}")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesATokenOnceItHasExpired() {
        Api user = user(token());
        clock.move(Duration.ofDays(1).minusMillis(1));
        assertThat(user.get("/spaces").status()).isEqualTo(200);
        clock.move(Duration.ofMillis(1));
        assertThat(user.get("/spaces").status()).isEqualTo(401);
    }

    @Test
    void refreshesATokenForTheSameUser() {
        Api user = user(token());
        clock.move(Duration.ofHours(23));
        var reply = user.post("/auth/refresh-token", "\"anything\"").json();
        clock.move(Duration.ofHours(23));

        Api refreshed = user(reply.path("accessToken").asString());
        assertThat(user.get("/spaces").status()).isEqualTo(401);
        assertThat(refreshed.get("/spaces").status()).isEqualTo(200);
        assertThat(Api.of(flatfile).post("/auth/refresh-token", "\"anything\"").status())
                .isEqualTo(400);
    }

    @Test
    void showsAPersonalAccessTokenOnceAndLetsItWork() {
        Api user = user(token());
        var created =
                user.post("/auth/personal-access-tokens", "{\"name\":\"ci\"}").data();
        String token = created.path("token").asString();

        assertThat(token).startsWith("pat_");
        assertThat(user(token).get("/spaces").status()).isEqualTo(200);
        var listed = user.get("/auth/personal-access-tokens");
        assertThat(listed.data()).containsExactly(created.path("personalAccessToken"));
        assertThat(listed.json().toString()).doesNotContain(token);
    }

    @Test
    void refusesADeletedPersonalAccessTokenAtOnce() {
        Api user = user(token());
        var created =
                user.post("/auth/personal-access-tokens", "{\"name\":\"ci\"}").data();
        Api withToken = user(created.path("token").asString());
        String path = "/auth/personal-access-tokens/"
                + created.at("/personalAccessToken/id").asString();

        assertThat(user.delete(path).data().path("success").asBoolean()).isTrue();
        assertThat(withToken.get("/spaces").status()).isEqualTo(401);
        assertThat(user.delete(path).status()).isEqualTo(404);
    }

    @Test
    void keepsPersonalAccessTokensOfUsersApart() {
        Api user = user(token());
        String id = user.post("/auth/personal-access-tokens", "{\"name\":\"ci\"}")
                .data()
                .at("/personalAccessToken/id")
                .asString();
        Api other = user(anyone.post("/auth", "{\"clientId\":\"your-client-id\",\"secret\":\"your-client-secret\"}")
                .json()
                .path("accessToken")
                .asString());

        assertThat(other.get("/auth/personal-access-tokens").data()).isEmpty();
        assertThat(other.delete("/auth/personal-access-tokens/" + id).status()).isEqualTo(404);
    }

    private String token() {
        return anyone.post("/auth", "{\"email\":\"dev@example.com\",\"password\":\"your-password\"}")
                .json()
                .path("accessToken")
                .asString();
    }

    private Api user(String token) {
        return new Api(flatfile.url(), token);
    }
}
