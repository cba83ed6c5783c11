// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void keepsWhatItIsSent() throws Exception {
        try (var webhook = WebhookReceiver.start()) {
            assertThat(post(webhook)).isEqualTo(200);

            assertThat(webhook.await(1, Duration.ZERO)).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.path()).isEqualTo("/webhook?from=test");
                assertThat(request.header("x-colour")).isEqualTo("blue");
                assertThat(request.header("X-Absent")).isEmpty();
                assertThat(request.body()).isEqualTo("an event");
                assertThat(request.status()).isEqualTo(200);
            });
        }
    }

    @Test
    void failsAsOftenAsTold() throws Exception {
        try (var webhook = WebhookReceiver.start()) {
            webhook.failNext(1, 500);
            webhook.failNext(1, 429);

            assertThat(post(webhook)).isEqualTo(500);
            assertThat(post(webhook)).isEqualTo(429);
            assertThat(post(webhook)).isEqualTo(200);
        }
    }

    @Test
    void saysHowManyRequestsAreMissing() {
        try (var webhook = WebhookReceiver.start()) {
            assertThatThrownBy(() -> webhook.await(2, Duration.ZERO))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("The webhook has got 0 of 2 requests after 0 ms.");
        }
    }

    @Test
    void refusesAStatusThatIsNone() {
        try (var webhook = WebhookReceiver.start()) {
            assertThatThrownBy(() -> webhook.failNext(1, 99))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Cannot answer 1 requests with the status 99; it takes 1 or more, and 200 to 599.");
        }
    }

    private int post(WebhookReceiver webhook) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(webhook.url() + "?from=test"))
                .header("X-Colour", "blue")
                .POST(BodyPublishers.ofString("an event"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
