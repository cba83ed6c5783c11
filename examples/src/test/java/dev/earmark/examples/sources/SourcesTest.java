// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.ack.AckSource;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.replay.ReplaySource;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.secret.SecretValue;
import dev.earmark.source.EventSource;
import dev.earmark.source.PollingSource;
import dev.earmark.source.StreamSource;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.webhook.WebhookAuth;
import dev.earmark.webhook.WebhookSignature;
import dev.earmark.webhook.WebhookSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the page on sources, with what they do. */
class SourcesTest {

    private static final String EVENT = "{\"id\":\"us_evt_1\",\"topic\":\"space:created\",\"domain\":\"space\"}";

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        flatfile.close();
    }

    private EarmarkBuilder listener() {
        return settings().checkpoint(CheckpointStore.inMemory());
    }

    private EarmarkBuilder settings() {
        return Earmark.builder()
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                .deadLetters(DeadLetterStore.inMemory())
                .handlers(root -> root.on("space:*", (event, context) -> handled.add(event.id())));
    }

    private FlatfileClient client() {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey(flatfile.apiKey()))
                .build();
    }

    private void handles(EventSource source) throws Exception {
        try (var earmark = listener().source(source).start()) {
            assertThat(earmark).isNotNull();
            var id = flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}")
                    .path("id")
                    .stringValue();
            assertThat(handled.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
        }
    }

    @Test
    void readsTheStreamOfAnEnvironment() throws Exception {
        var client = client();
        var environmentId = flatfile.environmentId();
        var source = StreamSource.ofEnvironment(client, environmentId).pollInterval(Duration.ofSeconds(2));
        handles(source);
    }

    @Test
    void polls() throws Exception {
        var client = client();
        var environmentId = flatfile.environmentId();
        var source = new PollingSource(client, environmentId, Duration.ofSeconds(1));
        handles(source);
    }

    @Test
    void acknowledges() throws Exception {
        var client = client();
        var environmentId = flatfile.environmentId();
        var ack = AckSource.ofEnvironment(client, environmentId);
        try (var earmark = settings().source(ack).start()) {
            assertThat(earmark).isNotNull();
            var id = flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}")
                    .path("id")
                    .stringValue();
            assertThat(handled.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
        }
    }

    @Test
    void takesWebhooks() throws Exception {
        var secret = SecretValue.of("shared-secret-not-real");
        var webhook =
                WebhookSource.builder(WebhookAuth.signature(secret)).port(0).build();
        try (var earmark = listener().source(webhook).start()) {
            assertThat(earmark).isNotNull();
            var address = URI.create("http://127.0.0.1:" + webhook.port() + "/events");
            var body = EVENT.getBytes(StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(address)
                    .header(WebhookSignature.HEADER, WebhookSignature.sign(secret, body, Instant.now()))
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(handled).containsExactly("us_evt_1");
    }

    @Test
    void handlesAllOfAReplayEachTime(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("events.jsonl"), EVENT);
        for (var run = 1; run <= 2; run++) {
            var replay = ReplaySource.of(file);
            try (var earmark = settings().source(replay).start()) {
                assertThat(earmark).isNotNull();
                replay.finished().toCompletableFuture().get(20, TimeUnit.SECONDS);
            }
            assertThat(handled).hasSize(run);
        }
    }

    @Test
    void replays(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("events.jsonl"), EVENT + "\n" + EVENT.replace("_1", "_2"));
        var replay = ReplaySource.of(file);
        try (var earmark = listener().source(replay).start()) {
            assertThat(earmark).isNotNull();
            replay.finished().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
        assertThat(handled).containsExactlyInAnyOrder("us_evt_1", "us_evt_2");
    }

    @Test
    void takesASourceOfOnesOwn() throws Exception {
        var queue = new LinkedBlockingQueue<String>();
        var source = new QueueSource(queue);
        try (var earmark = listener().source(source).start()) {
            assertThat(earmark).isNotNull();
            queue.add(EVENT);
            assertThat(handled.poll(20, TimeUnit.SECONDS)).isEqualTo("us_evt_1");
        }
        assertThat(source.settled).containsExactly("us_evt_1");
    }
}
