// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.config.Configuration;
import dev.earmark.testkit.WebhookReceiver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The two jars as processes of their own, and a job made by the official npm package. */
class DeliveryIT {

    private static final String KEY = "sk_local_not_a_real_key";
    private static final String EXTERNAL_KEY = "not-a-real-external-key";
    private static final String ENVIRONMENT = "us_env_local";
    private static final Path LOCAL_FLATFILE = Path.of("..", "testkit", "target", "local-flatfile.jar");
    private static final Path DELIVERY = Path.of("target", "delivery.jar");

    @Test
    void aJobOfTheOfficialSdkReachesTheWebhook() throws Exception {
        try (var webhook = WebhookReceiver.start();
                var flatfile = Program.java(
                        LOCAL_FLATFILE, Map.of(), "--port", "0", "--api-key", KEY, "--environment", ENVIRONMENT)) {
            var url = flatfile.awaitLine("http://");
            var settings =
                    Map.of("FLATFILE_API_URL", url, "FLATFILE_API_KEY", KEY, "FLATFILE_ENVIRONMENT_ID", ENVIRONMENT);
            try (var delivery = Program.java(DELIVERY, settings)) {
                delivery.awaitLine("Listening with 1 handler");

                var job = createJob(settings, webhook.url());

                var request = webhook.await(1, Duration.ofSeconds(30)).get(0);
                assertThat(request.header("Authorization")).isEqualTo("Bearer " + EXTERNAL_KEY);
                assertThat(request.body()).contains("\"topic\":\"job:ready\"", job);
                assertThat(delivery.terminate()).as("exit code after SIGTERM").isZero();
                assertThat(delivery.output()).noneMatch(line -> line.contains(KEY) || line.contains(EXTERNAL_KEY));
                assertThat(jobs(settings).jobs().get(job).status()).isEqualTo("complete");
            }
            assertThat(flatfile.output()).containsExactly(url);
        }
    }

    private static String createJob(Map<String, String> settings, String webhook) throws Exception {
        var environment = new HashMap<>(settings);
        environment.put("WEBHOOK_URL", webhook);
        environment.put("EXTERNAL_API_KEY", EXTERNAL_KEY);
        try (var script = Program.node("create-job.mjs", environment)) {
            var created = JsonMapper.shared().readTree(script.awaitLine("{"));
            assertThat(script.awaitEnd()).isZero();
            return created.path("jobId").stringValue();
        }
    }

    private static FlatfileClient jobs(Map<String, String> settings) {
        return FlatfileClient.builder()
                .configuration(Configuration.of(settings))
                .build();
    }
}
