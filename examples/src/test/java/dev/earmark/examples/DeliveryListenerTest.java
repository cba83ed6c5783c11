// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.config.Configuration;
import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryListenerTest {

    @Test
    void postsTheEventToTheWebhookAndCompletesTheJob() throws Exception {
        try (var flatfile = LocalFlatfile.start();
                var webhook = WebhookReceiver.start();
                var earmark = Earmark.builder()
                        .configuration(Configuration.of(Map.of(
                                "FLATFILE_API_URL", flatfile.url(),
                                "FLATFILE_API_KEY", flatfile.apiKey(),
                                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                        .listener(new DeliveryListener())
                        .start()) {
            assertThat(earmark).isNotNull();
            flatfile.secrets().put("EXTERNAL_API_KEY", "not-a-real-key");
            flatfile.secrets().put("WEBHOOK_URL", webhook.url());

            var job = flatfile.jobs().create("workbook:submit").path("id").stringValue("");
            var ended = flatfile.jobs().awaitEnd(job, Duration.ofSeconds(20));

            assertThat(ended.path("status").stringValue("")).isEqualTo("complete");
            assertThat(webhook.received()).singleElement().satisfies(delivery -> {
                assertThat(delivery.authorization()).isEqualTo("Bearer not-a-real-key");
                assertThat(delivery.body()).contains("\"topic\":\"job:ready\"").contains(job);
            });
        }
    }

    @Test
    void triesAgainAfterTheWebhookFailed() throws Exception {
        try (var flatfile = LocalFlatfile.start();
                var webhook = WebhookReceiver.start(1, delivery -> {});
                var earmark = Earmark.builder()
                        .configuration(Configuration.of(Map.of(
                                "FLATFILE_API_URL", flatfile.url(),
                                "FLATFILE_API_KEY", flatfile.apiKey(),
                                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                        .listener(DeliveryListener.class)
                        .start()) {
            assertThat(earmark).isNotNull();
            flatfile.secrets().put("EXTERNAL_API_KEY", "not-a-real-key");
            flatfile.secrets().put("WEBHOOK_URL", webhook.url());

            var job = flatfile.jobs().create("workbook:submit").path("id").stringValue("");
            var ended = flatfile.jobs().awaitEnd(job, Duration.ofSeconds(20));

            assertThat(ended.path("status").stringValue("")).isEqualTo("complete");
            assertThat(webhook.received())
                    .extracting(WebhookReceiver.Delivery::answer)
                    .containsExactly(500, 200);
        }
    }
}
