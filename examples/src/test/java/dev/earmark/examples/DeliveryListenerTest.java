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

class DeliveryListenerTest {

    @RegisterExtension
    final EarmarkExtension earmark = EarmarkExtension.of(DeliveryListener.class);

    @Test
    void postsTheEventToTheWebhook(LocalFlatfile flatfile, WebhookReceiver webhook, HandledEvents handled)
            throws Exception {
        flatfile.secrets().put("EXTERNAL_API_KEY", "not-a-real-key");
        flatfile.secrets().put("WEBHOOK_URL", webhook.url());
        flatfile.jobs().create("workbook:submit");

        var event = handled.await("job:ready").event();
        var request = webhook.received().get(0);
        assertThat(request.header("Authorization")).isEqualTo("Bearer not-a-real-key");
        assertThat(request.body()).isEqualTo(event.toJson());
    }
}
