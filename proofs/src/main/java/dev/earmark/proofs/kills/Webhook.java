// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the delivery example posts to; tells the ledger which job each post is about. */
final class Webhook implements AutoCloseable {

    private static final Pattern JOB = Pattern.compile("\"jobId\":\"([^\"]+)\"");
    private static final Pattern SPACE = Pattern.compile("\"spaceId\":\"([^\"]+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Ledger ledger;

    private Webhook(HttpServer server, Ledger ledger) {
        this.server = server;
        this.ledger = ledger;
    }

    static Webhook start(Ledger ledger) throws IOException {
        var webhook =
                new Webhook(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), ledger);
        webhook.server.createContext("/", webhook::receive);
        webhook.server.setExecutor(webhook.threads);
        webhook.server.start();
        return webhook;
    }

    /** Where the process of a round is to post. */
    String url(int round) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + round;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String event = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher job = JOB.matcher(event);
            Matcher space = SPACE.matcher(event);
            if (job.find() && space.find()) {
                String round = exchange.getRequestURI().getPath().substring(1);
                ledger.delivered(space.group(1), job.group(1), Integer.parseInt(round));
            }
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
