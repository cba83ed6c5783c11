// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Subscription, events and stream of one environment; what was prepared is answered first. */
final class StubFlatfile implements AutoCloseable {

    static {
        // Without it the JDK's server holds each body back for the 40 ms of a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final String KEY = "sk_test_not_a_real_key";
    static final String ENVIRONMENT = "us_env_1";

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    record Asked(String path, String query, String authorization) {

        String value(String name) {
            var found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
            return found.find() ? found.group(1) : "";
        }
    }

    record Stub(String id, Instant createdAt, long timetoken, boolean listed, boolean streamed) {

        String json() {
            return "{\"id\":\"" + id
                    + "\",\"topic\":\"space:created\",\"domain\":\"space\",\"context\":{\"spaceId\":\"us_sp_1\"},"
                    + "\"payload\":{},\"createdAt\":\"" + createdAt + "\"}";
        }

        String message() {
            return "{\"c\":\"environment." + ENVIRONMENT + "\",\"p\":{\"t\":\"" + timetoken + "\"},\"d\":\""
                    + json().replace("\"", "\\\"") + "\"}";
        }
    }

    final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Queue<Asked> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> polls = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> lists = new ConcurrentLinkedQueue<>();
    private final List<Stub> log = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private int queue = 1_000_000;
    private int tokens;
    private long timetoken = 17_000_000_000_000_000L;
    private String origin = "";

    StubFlatfile() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/subscription", exchange -> answer(exchange, this::subscription));
        server.createContext("/v1/events", exchange -> answer(exchange, prepared(lists, this::list)));
        server.createContext("/v2/subscribe/", exchange -> answer(exchange, prepared(polls, this::poll)));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FlatfileClient client() {
        return client(Duration.ofSeconds(90));
    }

    FlatfileClient client(Duration budget) {
        return FlatfileClient.builder()
                .apiUrl(address())
                .credentials(Credentials.apiKey(KEY))
                .timeout(Duration.ofSeconds(5))
                .budget(budget)
                .build();
    }

    /** How many messages the stream keeps. */
    StubFlatfile queue(int messages) {
        queue = messages;
        return this;
    }

    /** Says in each subscription that the stream is elsewhere. */
    void streamAt(String address) {
        origin = address;
    }

    StubFlatfile nextPoll(Answer answer) {
        polls.add(answer);
        return this;
    }

    StubFlatfile nextList(Answer answer) {
        lists.add(answer);
        return this;
    }

    /** The next list is not answered before there have been so many polls. */
    StubFlatfile holdNextList(int polls) {
        return nextList(exchange -> {
            awaitPolls(polls);
            list(exchange);
        });
    }

    private void awaitPolls(int count) {
        try {
            await(asked, count);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitAnsweredPolls(int count) throws InterruptedException {
        await(answered, count);
    }

    private synchronized void await(Queue<Asked> calls, int polls) throws InterruptedException {
        while (calls.stream()
                        .filter(call -> call.path().startsWith("/v2/subscribe"))
                        .count()
                < polls) {
            wait();
        }
    }

    static Answer status(int status, String body, String... headers) {
        return exchange -> {
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    synchronized void publish(String id, Instant createdAt) {
        add(id, createdAt, true, true);
    }

    /** Together, so that no poll comes between; a millisecond apart. */
    synchronized void publish(List<String> ids, Instant createdAt) {
        for (var i = 0; i < ids.size(); i++) {
            add(ids.get(i), createdAt.plusMillis(i), true, true);
        }
    }

    synchronized void publishToApiOnly(String id, Instant createdAt) {
        add(id, createdAt, true, false);
    }

    private void add(String id, Instant createdAt, boolean listed, boolean streamed) {
        log.add(new Stub(id, createdAt, ++timetoken, listed, streamed));
        notifyAll();
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(call -> call.path().startsWith(path)).toList();
    }

    private Answer prepared(Queue<Answer> answers, Answer usual) {
        return exchange -> {
            var next = answers.poll();
            (next == null ? usual : next).to(exchange);
        };
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        var call = asked(exchange);
        note(asked, call);
        answer.to(exchange);
        note(answered, call);
    }

    private synchronized void note(Queue<Asked> calls, Asked call) {
        calls.add(call);
        notifyAll();
    }

    private static Asked asked(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return new Asked(
                uri.getPath(),
                uri.getQuery() == null ? "" : uri.getQuery(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    }

    private synchronized void subscription(HttpExchange exchange) throws IOException {
        tokens++;
        var place = origin.isEmpty() ? address() : origin;
        status(
                        200,
                        "{\"data\":{\"accountId\":\"us_acc_1\",\"subscribeKey\":\"sub-c-1\",\"ttl\":15,\"token\":\"stream-token-"
                                + tokens + "\",\"origin\":\"" + place + "\"}}")
                .to(exchange);
    }

    private synchronized void list(HttpExchange exchange) throws IOException {
        var call = asked(exchange);
        var since = Instant.parse(call.value("since"));
        var size = Integer.parseInt(call.value("pageSize"));
        var page = Integer.parseInt(call.value("pageNumber"));
        var found = kept(stub -> stub.listed() && !stub.createdAt().isBefore(since))
                .sorted(Comparator.comparing(Stub::createdAt).thenComparing(Stub::id))
                .skip((long) size * (page - 1))
                .limit(size)
                .map(Stub::json)
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
        status(200, found).to(exchange);
    }

    private java.util.stream.Stream<Stub> kept(Predicate<Stub> which) {
        return log.stream().filter(which);
    }

    private void poll(HttpExchange exchange) throws IOException {
        var after = Long.parseLong(asked(exchange).value("tt"));
        status(200, reply(after)).to(exchange);
    }

    private synchronized String reply(long after) throws IOException {
        var messages = messages(after);
        while (after != 0 && messages.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException closing) {
                throw new IOException(closing);
            }
            messages = messages(after);
        }
        var next = messages.isEmpty()
                ? timetoken
                : messages.get(messages.size() - 1).timetoken();
        return messages.stream()
                .map(Stub::message)
                .collect(Collectors.joining(",", "{\"t\":{\"t\":\"" + next + "\",\"r\":12},\"m\":[", "]}"));
    }

    private List<Stub> messages(long after) {
        if (after == 0) {
            return List.of();
        }
        var newer = kept(stub -> stub.streamed() && stub.timetoken() > after).toList();
        return newer.stream().skip(Math.max(0, newer.size() - queue)).limit(100).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
