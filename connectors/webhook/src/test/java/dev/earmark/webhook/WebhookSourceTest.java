// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WebhookSourceTest {

    private static final SecretValue SECRET = SecretValue.of("shared-secret-not-real");
    private static final SecretValue OLD_SECRET = SecretValue.of("old-secret-not-real");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String EVENT = "{\"id\":\"us_evt_1\",\"topic\":\"space:created\"}";
    private static final String SECOND = EVENT.replace("us_evt_1", "us_evt_2");

    private final HttpClient http = HttpClient.newHttpClient();
    private final HeldSink sink = new HeldSink();
    private WebhookSource source;

    @AfterEach
    void stop() {
        if (source != null) {
            source.stop();
        }
    }

    private static WebhookBuilder signed() {
        return WebhookSource.builder(WebhookAuth.signature(SECRET, OLD_SECRET))
                .port(0)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void start(WebhookBuilder builder) throws IOException {
        source = builder.build();
        source.start(sink);
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + source.port() + "/events"))
                .POST(BodyPublishers.ofString(body));
    }

    private static String signature(SecretValue secret, String body, Instant time) {
        return WebhookSignature.sign(secret, body.getBytes(StandardCharsets.UTF_8), time);
    }

    private HttpRequest signed(String body) {
        return request(body)
                .header(WebhookSignature.HEADER, signature(SECRET, body, NOW))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private int status(String body, String header, String value) throws Exception {
        return send(request(body).header(header, value).build()).statusCode();
    }

    private CompletableFuture<Integer> sendLater(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    @Test
    void takesASignedEvent() throws Exception {
        start(signed());
        assertThat(send(signed(EVENT)).statusCode()).isEqualTo(200);
        assertThat(sink.held.take().event().toJson()).isEqualTo(EVENT);
        assertThat(source.description())
                .isEqualTo("events posted to http://127.0.0.1:" + source.port() + "/events, signed");
    }

    @Test
    void letsSettledEventsBeForgottenAnHourAfterYoungerOnes() throws Exception {
        start(signed());
        var dated = EVENT.replace("}", ",\"createdAt\":\"2026-11-24T11:59:58Z\"}");
        assertThat(send(signed(dated)).statusCode()).isEqualTo(200);
        assertThat(sink.marks.take()).isEqualTo(Instant.parse("2026-11-24T10:59:58Z"));
        assertThat(send(signed(SECOND)).statusCode()).isEqualTo(200);
        assertThat(sink.marks).isEmpty();
    }

    @Test
    void computesTheSignatureThatOthersCompute() {
        // printf '1700000000.body' | openssl dgst -sha256 -hmac key
        assertThat(signature(SecretValue.of("key"), "body", Instant.ofEpochSecond(1_700_000_000)))
                .isEqualTo("t=1700000000,v1=47b6ce0fca59474308e2921c247cb2493dce6b8101d90ac05bd0c6a37d0e046e");
    }

    @Test
    void takesTheOldSecretWhileItIsReplacedAndClocksThatDiffer() throws Exception {
        start(signed());
        for (var minutes : new int[] {-5, 0, 5}) {
            var header = signature(OLD_SECRET, EVENT, NOW.plus(Duration.ofMinutes(minutes)));
            assertThat(status(EVENT, WebhookSignature.HEADER, header)).isEqualTo(200);
        }
    }

    @Test
    void refusesWhatIsNotSignedAsItHasToBe() throws Exception {
        start(signed());
        var good = signature(SECRET, EVENT, NOW);
        for (var header : new String[] {
            signature(SECRET, EVENT, NOW.minusSeconds(301)),
            signature(SECRET, EVENT, NOW.plusSeconds(301)),
            signature(SecretValue.of("guess"), EVENT, NOW),
            signature(SECRET, EVENT + " ", NOW),
            "",
            "t=1,v1=00",
            good + ",v1=00",
            good.toUpperCase(Locale.ROOT)
        }) {
            var answer =
                    send(request(EVENT).header(WebhookSignature.HEADER, header).build());
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("not-real");
        }
        var twice = request(EVENT).header(WebhookSignature.HEADER, good).header(WebhookSignature.HEADER, good);
        assertThat(send(twice.build()).statusCode()).isEqualTo(401);
        assertThat(send(request(EVENT).build()).statusCode()).isEqualTo(401);
        assertThat(sink.held).isEmpty();
    }

    @Test
    void takesABearerTokenWhereThatIsAsked() throws Exception {
        start(WebhookSource.builder(WebhookAuth.bearer(SECRET)).port(0));
        assertThat(status(EVENT, "Authorization", "Bearer " + SECRET.reveal())).isEqualTo(200);
        assertThat(status(EVENT, "Authorization", SECRET.reveal())).isEqualTo(401);
        assertThat(status(EVENT, "Authorization", "Bearer ")).isEqualTo(401);
    }

    @Test
    void takesASecretHeaderWhereThatIsAsked() throws Exception {
        start(WebhookSource.builder(WebhookAuth.header("X-Token", SECRET)).port(0));
        assertThat(status(EVENT, "X-Token", SECRET.reveal())).isEqualTo(200);
        assertThat(status(EVENT, "X-Token", "")).isEqualTo(401);
        assertThat(source.description()).doesNotContain("not-real");
    }

    @Test
    void answersOnlyWhenTheEventIsSettled() throws Exception {
        sink.settles = false;
        start(signed());
        var answer = sendLater(signed(EVENT));
        var held = sink.held.take();
        assertThat(answer).isNotDone();
        held.settled().complete(null);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void answersARepeatWhenTheFirstIsSettledAndHandsItOverOnce() throws Exception {
        sink.settles = false;
        start(signed().answerWithin(Duration.ofMillis(100)));
        var answer = send(signed(EVENT));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
        assertThat(send(signed(EVENT)).statusCode()).isEqualTo(503);
        sink.held.take().settled().complete(null);
        sink.settles = true;
        assertThat(send(signed(EVENT)).statusCode()).isEqualTo(200);
        assertThat(sink.held).hasSize(1);
    }

    @Test
    void tellsSendersToComeBackWhenItHasEnough() throws Exception {
        sink.settles = false;
        start(signed().maxUnsettled(1));
        var first = sendLater(signed(EVENT));
        var held = sink.held.take();
        assertThat(send(signed(SECOND)).statusCode()).isEqualTo(503);
        held.settled().complete(null);
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        sink.settles = true;
        assertThat(send(signed(SECOND)).statusCode()).isEqualTo(200);
    }

    @Test
    void answersOnceTheEventIsInTheInboxAndHandlesItAfterARestart(@TempDir Path inbox) throws Exception {
        sink.settles = false;
        start(signed().inbox(inbox));
        assertThat(send(signed(EVENT)).statusCode()).isEqualTo(202);
        sink.held.take();
        assertThat(send(signed(SECOND)).statusCode()).isEqualTo(202);
        sink.held.take().settled().complete(null);
        source.stop();
        Files.writeString(inbox.resolve("0000000000000000009.tmp"), "{\"id\":");
        Files.writeString(inbox.resolve("README"), "not an event");

        start(signed().inbox(inbox));
        var left = sink.held.take();
        assertThat(left.event().toJson()).isEqualTo(EVENT);
        left.settled().complete(null);
        try (var files = Files.list(inbox)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("README");
        }
    }

    @Test
    void saysWhichFileOfTheInboxIsForeign(@TempDir Path inbox) throws Exception {
        var foreign = Files.writeString(inbox.resolve("0000000000000000001.json"), "hello");
        assertThatThrownBy(() -> start(signed().inbox(inbox)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(foreign + " is not a kept event: The event starts with 'h'");
    }

    @Test
    void refusesOtherPathsMethodsAndBodies() throws Exception {
        start(signed().maxBodyBytes(100));
        var elsewhere = URI.create("http://127.0.0.1:" + source.port() + "/events/more");
        assertThat(send(HttpRequest.newBuilder(elsewhere).build()).statusCode()).isEqualTo(404);
        var get = send(request("").GET().build());
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("allow")).hasValue("POST");
        assertThat(send(signed("x".repeat(101))).statusCode()).isEqualTo(413);
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofString("x".repeat(1_000)));
        assertThat(send(request("").POST(chunked).build()).statusCode()).isEqualTo(413);
        assertThat(send(signed("{\"id\":\"us_evt_1\"}")).body()).startsWith("The event us_evt_1 has no \"topic\"");
        assertThat(sink.held).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithItsOptions() {
        assertThatThrownBy(() -> signed().port(70_000)).hasMessage("The port is 70000; it has to be from 0 to 65535.");
        assertThatThrownBy(() -> signed().path("events"))
                .hasMessage("The path is \"events\"; it has to begin with a slash.");
        assertThatThrownBy(() -> signed().threads(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(WebhookAuth::bearer).hasMessage("A webhook needs a secret that is not empty.");
        assertThatThrownBy(() -> WebhookAuth.header("X", SecretValue.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
