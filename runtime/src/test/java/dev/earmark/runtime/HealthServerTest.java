// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import dev.earmark.observe.Health;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {

    private final Counters counters = new Counters();
    private Health health = new Health(true, true, 0, Duration.ZERO, List.of());
    private HealthServer server;

    @BeforeEach
    void start() throws Exception {
        server = HealthServer.start(0, () -> health, counters);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersWithTheStateAndItsReasons() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body()).isEqualTo("ok\n");

        health = new Health(true, false, 3, Duration.ofSeconds(7), List.of("Paused: the disk is full."));
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body()).isEqualTo("Paused: the disk is full.\n");

        health = new Health(false, false, 3, Duration.ofSeconds(7), List.of("The listeners have stopped."));
        assertThat(get("/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void countsInTheTextFormatOfPrometheus() throws Exception {
        var event = Event.parse("{\"id\": \"us_evt_1\", \"topic\": \"job:ready\"}");
        counters.received(event, 1);
        counters.attempt(event, "a", 1);
        counters.failed(event, "a", 1, new IllegalStateException());
        counters.attempt(event, "a", 2);
        counters.succeeded(event, "a", 2);
        counters.settled(event);
        health = new Health(true, true, 4, Duration.ofMillis(1_500), List.of());

        assertThat(get("/metrics").body())
                .contains(
                        "# TYPE earmark_attempts_total counter\nearmark_attempts_total 2\n",
                        "earmark_attempts_failed_total 1\n",
                        "earmark_events_settled_total 1\n",
                        "# TYPE earmark_lag_seconds gauge\nearmark_lag_seconds 1.5\n",
                        "earmark_events_in_hand 4.0\n",
                        "earmark_ready 1.0\n");
    }

    @Test
    void onlyAnswersReads() throws Exception {
        var post = HttpRequest.newBuilder(address("/health/live")).POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(post).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
