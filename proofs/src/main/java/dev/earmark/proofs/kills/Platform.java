// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import dev.earmark.proofs.process.Child;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code local-flatfile.jar} as a process, with secrets and some workbooks for the delivery example. */
final class Platform implements AutoCloseable {

    static final String KEY = "sk_test_not_a_real_key";
    static final String ENVIRONMENT = "us_env_proof";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> workbooks = new ArrayList<>();
    private final Child child;
    private final String url;
    private int created;

    private Platform(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    static Platform start(int spaces) throws Exception {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Child child = Child.start(
                "local-flatfile",
                Path.of("."),
                Child.java("-jar", jar(), "--port", "0", "--api-key", KEY, "--environment", ENVIRONMENT),
                Map.of(),
                lines::add);
        String url = lines.poll(60, TimeUnit.SECONDS);
        if (url == null) {
            child.close();
            throw new IllegalStateException("local-flatfile.jar did not start; see proofs/target/logs.");
        }
        var platform = new Platform(child, url);
        platform.setUp(spaces);
        return platform;
    }

    private static String jar() {
        return Path.of("testkit", "target", "local-flatfile.jar").toString();
    }

    private void setUp(int spaces) throws Exception {
        post("/secrets", Map.of("name", "EXTERNAL_API_KEY", "value", "not-a-real-key", "environmentId", ENVIRONMENT));
        for (int i = 0; i < spaces; i++) {
            JsonNode space = post("/spaces", Map.of("name", "Proof " + i));
            JsonNode workbook = post("/workbooks", Map.of("name", "Proof", "spaceId", id(space)));
            workbooks.add(id(workbook));
        }
    }

    String url() {
        return url;
    }

    /** Creates a job that is ready at once, in one space after the other; gives its id. */
    String submit() throws Exception {
        String workbook = workbooks.get(created++ % workbooks.size());
        return id(post(
                "/jobs",
                Map.of("type", "workbook", "operation", "submit", "source", workbook, "trigger", "immediate")));
    }

    boolean isComplete(String job) throws Exception {
        return get("/jobs/" + job).path("status").asString("").equals("complete");
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asString();
    }

    private JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/v1" + path)).header("Authorization", "Bearer " + KEY);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var reply = http.send(request.build(), BodyHandlers.ofString());
        if (reply.statusCode() != 200) {
            throw new IOException("Local Flatfile answered " + reply.statusCode() + ": " + reply.body());
        }
        return json.readTree(reply.body()).path("data");
    }

    @Override
    public void close() {
        child.close();
    }
}
