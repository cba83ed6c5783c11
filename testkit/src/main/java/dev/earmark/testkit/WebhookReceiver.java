// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * A webhook on a free port of the loopback address that keeps what it is sent, for handlers that post to one. Answers 200
 * unless told otherwise. Safe for use by several threads.
 */
public final class WebhookReceiver implements AutoCloseable {

    /**
     * A request as it arrived.
     *
     * @param method such as {@code POST}
     * @param path the path, with its query where it has one
     * @param headers the first value of each header, by its name in any case
     * @param body the body, read as UTF-8
     * @param status what it was answered with
     */
    public record Request(String method, String path, Map<String, String> headers, String body, int status) {

        /**
         * A header.
         *
         * @param name its name, in any case
         * @return its value; empty when it was not sent
         */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final HttpServer server;
    private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();
    private final List<Request> received = new ArrayList<>();

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts one.
     *
     * @return a running receiver
     * @throws UncheckedIOException when no port is free
     */
    public static WebhookReceiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var receiver = new WebhookReceiver(server);
            server.createContext("/", receiver::receive);
            server.start();
            return receiver;
        } catch (IOException refused) {
            throw new UncheckedIOException("The webhook receiver cannot listen.", refused);
        }
    }

    /**
     * The address to post to; any other path of it is received too.
     *
     * @return such as {@code http://127.0.0.1:40123/webhook}
     */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhook";
    }

    /**
     * Answers the next requests with a status of failure; called again, those after them.
     *
     * @param times how many requests
     * @param status the HTTP status, 200 to 599
     * @throws IllegalArgumentException when a number is out of its range
     */
    public void failNext(int times, int status) {
        if (times < 1 || status < 200 || status > 599) {
            throw new IllegalArgumentException("Cannot answer " + times + " requests with the status " + status
                    + "; it takes 1 or more, and 200 to 599.");
        }
        for (var count = 0; count < times; count++) {
            failures.add(status);
        }
    }

    /**
     * What has arrived so far.
     *
     * @return a copy, in the order of arrival
     */
    public List<Request> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /**
     * Waits until so many requests have arrived in all.
     *
     * @param requests how many
     * @param timeout how long to wait at most
     * @return all that have arrived, at least as many
     * @throws AssertionError when they have not arrived in time; the message says how many have
     * @throws InterruptedException when the thread is interrupted
     */
    public List<Request> await(int requests, Duration timeout) throws InterruptedException {
        var deadline = System.nanoTime() + timeout.toNanos();
        synchronized (received) {
            while (received.size() < requests) {
                var left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("The webhook has got " + received.size() + " of " + requests
                            + " requests after " + timeout.toMillis() + " ms.");
                }
                TimeUnit.NANOSECONDS.timedWait(received, left);
            }
            return List.copyOf(received);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
            var failure = failures.poll();
            var status = failure == null ? 200 : failure;
            keep(new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body, status));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private void keep(Request request) {
        synchronized (received) {
            received.add(request);
            received.notifyAll();
        }
    }

    /** Ends all connections. A second call does nothing. */
    @Override
    public void close() {
        server.stop(0);
    }
}
