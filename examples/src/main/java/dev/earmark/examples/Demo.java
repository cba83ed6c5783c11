// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The delivery listener on Local Flatfile, step by step; ends with code 0 only if the webhook got what it should. */
final class Demo {

    private static final String KEY = "not-a-real-external-key";

    private Demo() {}

    public static void main(String[] args) throws Exception {
        // The steps tell the same as the log does.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        var missing = new ArrayList<String>();
        try (var flatfile = LocalFlatfile.start();
                var webhook = WebhookReceiver.start()) {
            Narrator.step("Local Flatfile runs at " + flatfile.url() + ", a webhook receiver at " + webhook.url());
            webhook.failNext(1, 500);
            flatfile.secrets().put("EXTERNAL_API_KEY", KEY);
            flatfile.secrets().put("WEBHOOK_URL", webhook.url());
            Narrator.step("Put the secrets EXTERNAL_API_KEY and WEBHOOK_URL");
            run(flatfile, webhook, missing);
            check(webhook.received(), missing);
        }
        if (!missing.isEmpty()) {
            missing.forEach(what -> System.err.println("MISSING: " + what));
            System.exit(1);
        }
        Narrator.step("Done: the webhook got the event once with an error and once more with success");
    }

    private static void run(LocalFlatfile flatfile, WebhookReceiver webhook, List<String> missing) throws Exception {
        var settled = new CountDownLatch(1);
        var earmark = Earmark.builder()
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory())
                .listener(DeliveryListener.class)
                .observer(new Narrator(webhook, settled))
                .start();
        try {
            Narrator.step("The listener runs");
            submit(flatfile, settled, missing);
        } finally {
            earmark.close();
        }
    }

    private static void submit(LocalFlatfile flatfile, CountDownLatch settled, List<String> missing) throws Exception {
        var id = flatfile.jobs().create("workbook:submit").path("id").stringValue("");
        Narrator.step("Created the job " + id + " (workbook:submit)");
        if (!settled.await(30, TimeUnit.SECONDS)) {
            missing.add("the event job:ready was not handled within 30 s");
            return;
        }
        var ended = flatfile.jobs().awaitEnd(id, Duration.ofSeconds(10));
        var status = ended.path("status").stringValue("");
        Narrator.step("The job " + id + " is now \"" + status + "\": "
                + ended.path("outcome").path("message").stringValue("no message"));
        if (!status.equals("complete")) {
            missing.add("the job should be complete but is " + status);
        }
    }

    private static void check(List<WebhookReceiver.Request> received, List<String> missing) {
        if (received.size() != 2) {
            missing.add("the webhook should get 2 requests but got " + received.size());
        }
        for (var request : received) {
            if (!request.header("Authorization").equals("Bearer " + KEY)) {
                missing.add("a request did not carry the secret EXTERNAL_API_KEY as its bearer token");
            }
            if (!request.body().contains("\"topic\":\"job:ready\"")) {
                missing.add("a request did not hold the event");
            }
        }
    }
}
