// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/** A bare client of the API, for the tests of Local Flatfile. */
final class Api {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String bearer;

    Api(String url, String bearer) {
        this.url = url;
        this.bearer = bearer;
    }

    static Api of(LocalFlatfile flatfile) {
        return new Api(flatfile.url(), flatfile.apiKey());
    }

    record Answer(int status, HttpHeaders headers, JsonNode json) {
        JsonNode data() {
            return json.path("data");
        }

        List<String> texts(String pointer) {
            return data().valueStream().map(each -> each.at(pointer).asString()).toList();
        }
    }

    Answer get(String path) {
        return send(request("/v1" + path).GET());
    }

    Answer delete(String path) {
        return send(request("/v1" + path).DELETE());
    }

    Answer post(String path) {
        return send(request("/v1" + path).POST(BodyPublishers.noBody()));
    }

    Answer post(String path, String json) {
        return send(request("/v1" + path).POST(BodyPublishers.ofString(json)));
    }

    Answer patch(String path, String json) {
        return send(request("/v1" + path).method("PATCH", BodyPublishers.ofString(json)));
    }

    Answer postGzip(String path, String json) {
        return send(
                request("/v1" + path).header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(gzip(json))));
    }

    /** A request to the exact path, with the bearer token. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var reply = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(reply.statusCode(), reply.headers(), Json.parse(reply.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The id of what a call created. */
    String create(String path, String json) {
        Answer answer = post(path, json);
        if (answer.status() != 200) {
            throw new AssertionError("POST " + path + " was refused: " + answer.json());
        }
        return answer.data().path("id").asString();
    }

    private static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }
}
