// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A webhook on this machine that keeps what it was sent, and can be told to answer 500 first. */
final class WebhookReceiver implements AutoCloseable {

    /**
     * A request as it arrived.
     *
     * @param authorization the header, as sent
     * @param body the body
     * @param answer the status it was answered with
     */
    record Delivery(String authorization, String body, int answer) {}

    private final HttpServer server;
    private final AtomicInteger refusals;
    private final Consumer<Delivery> watcher;
    private final List<Delivery> received = new CopyOnWriteArrayList<>();

    private WebhookReceiver(HttpServer server, int refusals, Consumer<Delivery> watcher) {
        this.server = server;
        this.refusals = new AtomicInteger(refusals);
        this.watcher = watcher;
    }

    static WebhookReceiver start() throws IOException {
        return start(0, delivery -> {});
    }

    static WebhookReceiver start(int refusals, Consumer<Delivery> watcher) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var receiver = new WebhookReceiver(server, refusals, watcher);
        server.createContext("/", receiver::receive);
        server.start();
        return receiver;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhook";
    }

    List<Delivery> received() {
        return List.copyOf(received);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            var answer = refusals.getAndDecrement() > 0 ? 500 : 200;
            var delivery = new Delivery(authorization == null ? "" : authorization, body, answer);
            received.add(delivery);
            watcher.accept(delivery);
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
