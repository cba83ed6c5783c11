// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.runtime.Earmark;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts every submitted workbook's event to a webhook, with credentials from Flatfile's secrets. */
public class DeliveryListener {

    private final HttpClient http = HttpClient.newHttpClient();

    @OnEvent("job:ready")
    @Filter(key = "job", value = "workbook:submit")
    void deliver(
            Event event,
            HandlerContext context,
            @Secret("EXTERNAL_API_KEY") String apiKey,
            @Secret("WEBHOOK_URL") URI webhook)
            throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(webhook)
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", "Bearer " + apiKey)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", event.id())
                        .POST(BodyPublishers.ofString(event.toJson()))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("webhook answered " + answer.statusCode()); // tried again, then given up
        }
        context.job().complete("Delivered");
    }

    public static void main(String[] args) {
        Earmark.run(DeliveryListener.class); // credentials from the environment or .env; runs until SIGTERM
    }
}
