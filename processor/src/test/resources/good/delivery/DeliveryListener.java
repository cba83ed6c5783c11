package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.io.IOException;
import java.net.URI;

public class DeliveryListener {

    @OnEvent("job:ready")
    @Filter(key = "job", value = "workbook:submit")
    void deliver(
            Event event,
            HandlerContext context,
            @Secret("EXTERNAL_API_KEY") String apiKey,
            @Secret("WEBHOOK_URL") URI webhook)
            throws IOException {
        if (apiKey.isEmpty()) {
            throw new IOException(webhook + " " + event.id());
        }
        context.job().complete("Delivered");
    }
}
