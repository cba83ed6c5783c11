// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the platform answers, and repeats of what it was sent: no token or secret is shown. */
class LeakTest {

    private static final String CANARY = "canary-0f3a9c-not-real";
    private static final int[] STATUSES = {200, 302, 400, 401, 403, 404, 409, 429, 500, 503};

    /** Each repeats the canary, and also what it was sent. */
    private static final List<String> BODIES = List.of(
            "",
            CANARY,
            "{\"errors\":[{\"key\":\"Authorization\",\"message\":\"SENT\"}]}",
            "{\"data\":[{\"id\":\"us_sec_1\",\"name\":\"N\",\"value\":\"" + CANARY + "\"}]}",
            "{\"data\":{\"id\":7,\"value\":\"" + CANARY + "\"}}",
            "{\"data\":[{\"value\":\"" + CANARY + "\"");

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final List<String> seen = new ArrayList<>();
    private final PrintStream console = System.err;
    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setErr(console);
        platform.close();
    }

    @Test
    void showsNoTokenOfAnyKindOfCredentials() {
        for (var credentials : List.of(
                Credentials.apiKey(CANARY),
                Credentials.provider(() -> SecretValue.of(CANARY)),
                Credentials.userPassword("dev@example.com", CANARY),
                Credentials.clientPair("an-id", CANARY))) {
            var client = platform.builder().credentials(credentials).build();
            underEveryAnswer(client, it -> seen.add(it.workbooks().list().toString()));
            underEveryAnswer(client, it -> seen.add(it.spaces().get("us_sp_1").toString()));
            seen.add(client + " " + credentials);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("GET /workbooks answered 503, attempt 1; again in");
        assertNothingShown();
    }

    @Test
    void showsNoSecretThatItReadsOrWrites() {
        var client = platform.client();
        var scope = SecretScope.environment("us_env_1");
        underEveryAnswer(client, it -> seen.add(it.secrets().list(scope).toString()));
        underEveryAnswer(client, it -> it.secrets().upsert("N", SecretValue.of(CANARY), scope));
        underEveryAnswer(
                client, it -> seen.add(it.auth().createPersonalAccessToken("ci").toString()));
        assertNothingShown();
    }

    @Test
    void showsNoSetting() {
        var configuration = Configuration.of(Map.of(
                "FLATFILE_API_URL",
                platform.address(),
                "FLATFILE_BEARER_TOKEN",
                CANARY,
                "FLATFILE_API_KEY",
                CANARY + 2));
        seen.add(configuration + " " + configuration.describe() + configuration.warnings());
        seen.add(Credentials.from(configuration) + " " + Credentials.warnings(configuration));
        assertNothingShown();
    }

    private void underEveryAnswer(FlatfileClient client, Consumer<FlatfileClient> call) {
        for (int status : STATUSES) {
            for (String body : BODIES) {
                for (int i = 0; i < 20; i++) {
                    platform.answer(exchange -> answer(exchange, status, body));
                }
                try {
                    call.accept(client);
                } catch (RuntimeException failure) {
                    seen.add(rendered(failure));
                }
                platform.forgetAnswers();
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        String sent = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("null", CANARY);
        byte[] bytes = body.replace("SENT", sent).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", "https://elsewhere.example/" + CANARY);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String rendered(RuntimeException failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        if (failure instanceof ApiException refused) {
            text.append(refused.errors().toString());
        }
        return text.toString();
    }

    private void assertNothingShown() {
        assertThat(seen).isNotEmpty().noneMatch(text -> text.contains(CANARY));
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }
}
