// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.canary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A platform that answers as its address says, and repeats the token and the body that it was sent. */
final class Parrot implements HttpHandler {

    static final int MALFORMED = 299;
    static final int SLOW = 298;

    private final String accessToken;
    private final String secret;

    Parrot(String accessToken, String secret) {
        this.accessToken = accessToken;
        this.secret = secret;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1, 4));
            var said = escaped(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (status == SLOW) {
                pause();
            }
            var body = status == MALFORMED ? "{\"data\":[{\"value\":\"" + said : answer(status, said);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("x-request-id", "us_req_1");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String answer(int status, String said) {
        return status == 200
                ? "{\"accessToken\":\"" + escaped(accessToken)
                        + "\",\"expiresIn\":\"60\",\"data\":[{\"id\":\"us_sec_1\"," + "\"name\":\"T\",\"value\":\""
                        + escaped(secret) + "\"}]}"
                : "{\"errors\":[{\"key\":\"" + said + "\",\"message\":\"" + said + "\"}]}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
