// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The one answer to a request, from whichever thread has it first. Thread-safe. */
final class Answer {

    private final HttpExchange exchange;
    private final AtomicBoolean given = new AtomicBoolean();

    Answer(HttpExchange exchange) {
        this.exchange = exchange;
    }

    void accept(int status) {
        give(status, "");
    }

    /** To be sent again. */
    void postpone(String reason) {
        exchange.getResponseHeaders().set("Retry-After", "1");
        give(503, reason);
    }

    /** Ends the connection as well: what the client still sends would be read as its next request. */
    byte @Nullable [] refuse(int status, String reason) {
        exchange.getResponseHeaders().set("Connection", "close");
        give(status, reason);
        return null;
    }

    private void give(int status, String text) {
        if (!given.compareAndSet(false, true)) {
            return;
        }
        try (exchange) {
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            // The sender did not wait; it sends the event again, and the repeat is dropped.
            return;
        }
    }
}
