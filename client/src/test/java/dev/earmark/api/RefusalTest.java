// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.earmark.auth.Credentials;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            302 | GET /workbooks answered 302: a redirect, which is not followed. Set FLATFILE_API_URL to the address of the API itself.
            400 | GET /workbooks answered 400: the platform finds the request wrong.
            401 | GET /workbooks answered 401: the platform does not accept the credential from the API key given in code. Check or renew it.
            403 | GET /workbooks answered 403: the credential from the API key given in code may not do this.
            404 | GET /workbooks answered 404: there is no such thing, or the credential from the API key given in code may not see it.
            409 | GET /workbooks answered 409.
            """)
    void saysWhatTheStatusMeans(int status, String message) {
        platform.answer(status, "");
        assertThat(refused())
                .hasMessage(message)
                .returns(status, ApiException::status)
                .returns(1, ApiException::attempts)
                .returns(List.of(), ApiException::errors)
                .returns("GET /workbooks", FlatfileException::call);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            429 | GET /workbooks answered 429 after 4 attempts: too many calls. Call less often.
            503 | GET /workbooks answered 503 after 4 attempts: the platform has a problem. Try again later.
            """)
    void saysHowOftenItTried(int status, String message) {
        for (int i = 0; i < 4; i++) {
            platform.answer(status, "", "Retry-After", "3");
        }
        assertThat(refused())
                .hasMessage(message)
                .returns(true, ApiException::isTemporary)
                .returns(Duration.ofSeconds(3), it -> it.retryAfter().orElseThrow())
                .returns(Duration.ofSeconds(3), it -> it.retryAfter(Duration.ofSeconds(2)))
                .returns(Duration.ofSeconds(4), it -> it.retryAfter(Duration.ofSeconds(4)));
        assertThat(platform.asked).hasSize(4);
    }

    @Test
    void passesThePlatformsWordsOn() {
        platform.answer(400, """
                {"errors":[{"key":"name","message":"is required."},{"message":"second\\n line"},{"key":"k","message":7},3]}""", "x-request-id", "abc-123");
        assertThat(refused())
                .hasMessage("GET /workbooks answered 400: the platform finds the request wrong. The platform says: "
                        + "name: is required; second line; k: 7. Request id abc-123.")
                .returns("abc-123", it -> it.requestId().orElseThrow())
                .returns(
                        new PlatformError("name", "is required"),
                        it -> it.errors().get(0));
    }

    @Test
    void cutsALongStoryShort() {
        platform.answer(400, "{\"errors\":[{\"message\":\"" + "x".repeat(5000) + "\"}]}");
        assertThat(refused().getMessage()).hasSizeLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>oops</html>", "{\"errors\":", "[]", "{\"errors\":{}}", "null", "{\"errors\":null}"})
    void toleratesABodyThatHoldsNoErrors(String body) {
        platform.answer(404, body);
        assertThat(refused()).returns(404, ApiException::status).hasMessageNotContaining("oops");
    }

    @Test
    void hidesATokenThatThePlatformRepeats() {
        platform.answer(401, "{\"errors\":[{\"message\":\"Bearer " + StubPlatform.KEY + " is unknown\"}]}");
        assertThat(refused()).hasMessageContaining("Bearer [secret] is unknown");
    }

    @Test
    void leavesThePlatformsWordsOutWhereTheCallHeldASecret() {
        platform.answer(400, "{\"errors\":[{\"key\":\"hunter2\",\"message\":\"hunter2 is too short\"}]}");
        var refused = catchThrowableOfType(
                ApiException.class,
                () -> platform.client()
                        .secrets()
                        .upsert("NAME", SecretValue.of("hunter2"), SecretScope.environment("us_env_1")));
        assertThat(refused)
                .hasMessage("POST /secrets answered 400: the platform finds the request wrong.")
                .returns(List.of(new PlatformError(null, "")), ApiException::errors);
    }

    @Test
    void namesTheSettingsBehindARefusedExchange() {
        platform.answer(401, "{\"errors\":[{\"message\":\"no\"}]}");
        var client = platform.builder()
                .credentials(Credentials.clientPair("an-id", "not-a-real-secret"))
                .build();
        var refused = catchThrowableOfType(
                ApiException.class, () -> client.workbooks().list());
        assertThat(refused)
                .hasMessage("POST /auth answered 401: the platform does not accept the credential from the client id "
                        + "and secret given in code. Check or renew it.");
    }

    private ApiException refused() {
        return catchThrowableOfType(
                ApiException.class, () -> platform.client().workbooks().list());
    }
}
