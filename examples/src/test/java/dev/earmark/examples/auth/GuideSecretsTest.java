// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.examples.DeliveryListener;
import dev.earmark.handler.HandlerContext;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.runtime.Earmark;
import dev.earmark.secret.SecretException;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flatfile's authentication guide: what it says about secrets, and where else Earmark finds them. */
class GuideSecretsTest {

    private static final String SPECIFIC = "us_env_specific_env";

    @TempDir
    Path directory;

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().otherEnvironment(SPECIFIC).production().start();
    private final BlockingQueue<String> used = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> parked = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void usingFlatfileSecretsToCallAWebhook() throws Exception {
        try (var webhook = WebhookReceiver.start();
                var earmark = start(new DeliveryListener())) {
            assertThat(earmark).isNotNull();
            flatfile.secrets().put("EXTERNAL_API_KEY", "not-a-real-external-key");
            flatfile.secrets().put("WEBHOOK_URL", webhook.url());
            flatfile.jobs().create("workbook:submit");

            assertThat(webhook.await(1, Duration.ofSeconds(60)).get(0).header("Authorization"))
                    .isEqualTo("Bearer not-a-real-external-key");
        }
    }

    @Test
    void environmentSpecificSecrets() throws Exception {
        flatfile.secrets().put("API_TOKEN", "not-a-real-token");
        flatfile.secrets().put("API_TOKEN", "not-a-real-specific-token", SecretScope.environment(SPECIFIC));
        var partner = client().spaces().create(Map.of("name", "Partner")).id();
        flatfile.secrets()
                .put("API_TOKEN", "not-a-real-partner-token", SecretScope.space(flatfile.environmentId(), partner));
        try (var earmark = start(new ScopedSecretsListener(partner, this::use))) {
            assertThat(earmark).isNotNull();
            flatfile.jobs().create("workbook:export");
            assertThat(next(used)).isEqualTo("not-a-real-specific-token");
            flatfile.jobs().create("workbook:forward");
            assertThat(next(used)).isEqualTo("not-a-real-partner-token");
        }
    }

    @Test
    void bestPracticeSecretsOfFlatfileForHostedListeners() throws Exception {
        Files.writeString(directory.resolve(".env"), "API_TOKEN=not-a-real-token-of-dotenv\n");
        assertThat(resolved("neutral", Map.of())).isEqualTo("not-a-real-token-of-dotenv");
        assertThat(failure("prod", Map.of())).isInstanceOf(SecretException.Missing.class);
        assertThat(resolved("prod", Map.of("EARMARK_SECRETS_FROM_ENVIRONMENT", "true")))
                .isEqualTo("not-a-real-token-of-dotenv");
        flatfile.secrets().put("API_TOKEN", "not-a-real-token-of-flatfile");
        assertThat(resolved("neutral", Map.of())).isEqualTo("not-a-real-token-of-flatfile");
    }

    @Test
    void mountedFilesComeBetweenFlatfileAndTheEnvironment() throws Exception {
        var mounted = Files.createDirectory(directory.resolve("mounted"));
        Files.writeString(directory.resolve(".env"), "API_TOKEN=not-a-real-token-of-dotenv\n");
        Files.writeString(mounted.resolve("API_TOKEN"), "not-a-real-token-of-a-file\n");
        var settings = Map.of("EARMARK_SECRETS_DIR", mounted.toString());
        assertThat(resolved("prod", settings)).isEqualTo("not-a-real-token-of-a-file");
        flatfile.secrets().put("API_TOKEN", "not-a-real-token-of-flatfile");
        assertThat(resolved("prod", settings)).isEqualTo("not-a-real-token-of-flatfile");
    }

    @Test
    void onlyAMissingSecretFallsThrough() throws Exception {
        Files.writeString(directory.resolve(".env"), "API_TOKEN=not-a-real-token-of-dotenv\n");
        flatfile.failNext(1, "/secrets", 403);
        assertThat(failure("neutral", Map.of()))
                .isInstanceOf(SecretException.Forbidden.class)
                .hasMessageContaining("\"API_TOKEN\"")
                .hasMessageContaining("environment us_env_local");
    }

    private String resolved(String profile, Map<String, String> more) throws Exception {
        try (var earmark = startContext(profile, more)) {
            assertThat(earmark).isNotNull();
            flatfile.publish("{\"topic\":\"space:updated\",\"payload\":{}}");
            return next(used);
        }
    }

    private Throwable failure(String profile, Map<String, String> more) throws Exception {
        try (var earmark = startContext(profile, more)) {
            assertThat(earmark).isNotNull();
            flatfile.publish("{\"topic\":\"space:updated\",\"payload\":{}}");
            return next(parked);
        }
    }

    private Earmark startContext(String profile, Map<String, String> more) {
        // The listener before this one may have handled an event of the same second twice.
        used.clear();
        parked.clear();
        var settings = Configuration.builder().directory(directory).profile(profile);
        settings().forEach(settings::set);
        more.forEach(settings::set);
        return Earmark.builder()
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory())
                .configuration(settings.load())
                .observer(new Parked())
                .handlers(root -> root.on("space:updated", this::resolve))
                .start();
    }

    private void resolve(Event event, HandlerContext context) {
        use(context.secret("API_TOKEN"));
    }

    private Earmark start(Object listener) {
        return Earmark.builder()
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory())
                .configuration(Configuration.of(settings()))
                .listener(listener)
                .start();
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_API_KEY", flatfile.apiKey(),
                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId()));
    }

    private FlatfileClient client() {
        return FlatfileClient.builder()
                .configuration(Configuration.of(settings()))
                .build();
    }

    private void use(SecretValue value) {
        used.add(value.reveal());
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        var next = queue.poll(60, TimeUnit.SECONDS);
        assertThat(next).as("nothing came within 60 s").isNotNull();
        return next;
    }

    private final class Parked implements EarmarkObserver {

        @Override
        public void parked(Event event, String handlerId, int attempts, Throwable failure) {
            parked.add(failure);
        }
    }
}
