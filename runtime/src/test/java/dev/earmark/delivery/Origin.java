// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that remembers what it was asked for, and with what authorization. */
final class Origin implements AutoCloseable {

    private record Asked(String target, String authorization) {}

    private final BlockingQueue<Asked> news = new LinkedBlockingQueue<>();
    private final List<Asked> asked = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Origin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answer(String path, int status, String body) {
        answer(path, status, body, "");
    }

    void redirect(String path, String target) {
        answer(path, 307, "{}", target);
    }

    private void answer(String path, int status, String body, String location) {
        server.createContext(path, exchange -> {
            news.add(new Asked(
                    exchange.getRequestURI().toString(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** Waits until a path that begins like this was asked for. */
    void await(String path) throws InterruptedException {
        while (asked().stream().noneMatch(target -> target.startsWith(path))) {
            asked.add(Objects.requireNonNull(news.poll(20, TimeUnit.SECONDS), path + " was not asked for"));
        }
    }

    List<String> asked() {
        news.drainTo(asked);
        return asked.stream().map(Asked::target).toList();
    }

    List<String> authorizations() {
        news.drainTo(asked);
        return asked.stream().map(Asked::authorization).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
