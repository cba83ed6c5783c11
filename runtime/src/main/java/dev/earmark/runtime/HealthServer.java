// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.earmark.observe.Health;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Health and counts over HTTP, on the loopback address only. */
final class HealthServer implements AutoCloseable {

    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService thread;

    private HealthServer(HttpServer server, ExecutorService thread) {
        this.server = server;
        this.thread = thread;
    }

    static HealthServer start(int port, Supplier<Health> health, Counters counters) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var thread = Executors.newSingleThreadExecutor(work -> {
            var daemon = new Thread(work, "earmark-health");
            daemon.setDaemon(true);
            return daemon;
        });
        server.setExecutor(thread);
        server.createContext("/health/live", exchange -> answer(exchange, health.get(), Health::alive));
        server.createContext("/health/ready", exchange -> answer(exchange, health.get(), Health::ready));
        server.createContext("/metrics", exchange -> answer(exchange, 200, counters.prometheus(health.get())));
        server.start();
        return new HealthServer(server, thread);
    }

    private static void answer(HttpExchange exchange, Health health, Predicate<Health> isWell) throws IOException {
        var reasons = health.reasons().isEmpty() ? "ok" : String.join("\n", health.reasons());
        answer(exchange, isWell.test(health) ? 200 : 503, reasons + "\n");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, NO_BODY);
                return;
            }
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
