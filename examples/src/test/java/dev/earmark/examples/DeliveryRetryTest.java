// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import dev.earmark.testkit.junit.EarmarkExtension;
import dev.earmark.testkit.junit.HandledEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveryRetryTest {

    @RegisterExtension
    final EarmarkExtension earmark = EarmarkExtension.of(DeliveryListener.class);

    @Test
    void triesAgainAfterTheWebhookFailed(LocalFlatfile flatfile, WebhookReceiver webhook, HandledEvents handled)
            throws Exception {
        webhook.failNext(1, 500);
        flatfile.secrets().put("EXTERNAL_API_KEY", "not-a-real-key");
        flatfile.secrets().put("WEBHOOK_URL", webhook.url());
        var job = flatfile.jobs().create("workbook:submit");

        var event = handled.await("job:ready");

        assertThat(event.results()).singleElement().satisfies(result -> {
            assertThat(result.succeeded()).isTrue();
            assertThat(result.attempts()).isEqualTo(2);
        });
        assertThat(webhook.received())
                .extracting(WebhookReceiver.Request::status)
                .containsExactly(500, 200);
        var ended = flatfile.jobs().get(job.path("id").stringValue());
        assertThat(ended.path("status").stringValue()).isEqualTo("complete");
    }
}
