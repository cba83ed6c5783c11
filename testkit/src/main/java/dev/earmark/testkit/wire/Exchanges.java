// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** Reads requests from the JDK's HTTP server and writes replies to it. */
public final class Exchanges {

    private Exchanges() {}

    public static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** The whole body, unpacked where it is gzip; the limit holds for both forms. */
    public static Body body(HttpExchange exchange, long limit) throws IOException {
        byte[] sent = read(exchange.getRequestBody(), limit);
        if (!header(exchange, "Content-Encoding").equalsIgnoreCase("gzip")) {
            return new Body(sent);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return new Body(read(unpacked, limit));
        } catch (IOException malformed) {
            throw ApiProblem.badRequest("body", "The body is not gzip, as its Content-Encoding says.");
        }
    }

    private static byte[] read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
        if (bytes.length > limit) {
            throw ApiProblem.tooLarge(limit);
        }
        return bytes;
    }

    public static void write(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = begin(exchange, reply);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Writes the reply up to the middle of its body; to close the exchange then closes the connection. */
    public static void writeHalf(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = begin(exchange, reply);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    private static byte[] begin(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("x-request-id", UUID.randomUUID().toString());
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        return body;
    }
}
