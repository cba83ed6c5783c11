// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Reads a request, and hands in the event that it holds if the sender may post one. */
final class Reception implements HttpHandler {

    private final WebhookAuth auth;
    private final int maxBodyBytes;
    private final Clock clock;
    private final Intake intake;
    private final EventParser parser = new EventParser();

    Reception(WebhookAuth auth, int maxBodyBytes, Clock clock, Intake intake) {
        this.auth = auth;
        this.maxBodyBytes = maxBodyBytes;
        this.clock = clock;
        this.intake = intake;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var answer = new Answer(exchange);
        try {
            var body = body(exchange, answer);
            if (body != null) {
                receive(exchange, body, answer);
            }
        } catch (IOException | RuntimeException broken) {
            exchange.close();
            throw broken;
        }
    }

    /** The body; null where the request was refused. */
    private byte @Nullable [] body(HttpExchange exchange, Answer answer) throws IOException {
        var context = exchange.getHttpContext().getPath();
        if (!exchange.getRequestURI().getPath().equals(context)) {
            return answer.refuse(404, "Events are posted to " + context + ".");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return answer.refuse(405, "Events are sent by POST.");
        }
        var announced = exchange.getRequestHeaders().getFirst("Content-Length");
        if (announced != null && announced.length() > 10) {
            return answer.refuse(413, tooLarge());
        }
        var body = announced != null && Long.parseLong(announced) > maxBodyBytes
                ? null
                : exchange.getRequestBody().readNBytes(maxBodyBytes + 1);
        return body == null || body.length > maxBodyBytes ? answer.refuse(413, tooLarge()) : body;
    }

    private String tooLarge() {
        return "An event has at most " + maxBodyBytes + " bytes.";
    }

    private void receive(HttpExchange exchange, byte[] body, Answer answer) throws IOException {
        if (!auth.accepts(exchange.getRequestHeaders(), body, clock.instant())) {
            answer.refuse(401, "The request is not " + auth + " as it has to be, or came too late.");
            return;
        }
        Event event;
        try {
            event = parser.parse(body);
        } catch (MalformedEventException malformed) {
            answer.refuse(400, String.valueOf(malformed.getMessage()));
            return;
        }
        intake.take(event, body, answer);
    }
}
