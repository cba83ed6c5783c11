// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import dev.earmark.config.Configuration;
import dev.earmark.delivery.DeliveryObserver;
import dev.earmark.event.Event;
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
        var missing = new ArrayList<String>();
        try (var flatfile = LocalFlatfile.start();
                var webhook = WebhookReceiver.start()) {
            webhook.failNext(1, 500);
            step("Local Flatfile runs at " + flatfile.url() + ", a webhook receiver at " + webhook.url());
            flatfile.secrets().put("EXTERNAL_API_KEY", KEY);
            flatfile.secrets().put("WEBHOOK_URL", webhook.url());
            step("Put the secrets EXTERNAL_API_KEY and WEBHOOK_URL");
            run(flatfile, missing);
            webhook.received().forEach(Demo::tell);
            check(webhook.received(), missing);
        }
        if (!missing.isEmpty()) {
            missing.forEach(what -> System.err.println("MISSING: " + what));
            System.exit(1);
        }
        step("Done: the webhook got the event once with an error and once more with success");
    }

    private static void run(LocalFlatfile flatfile, List<String> missing) throws Exception {
        var settled = new CountDownLatch(1);
        var earmark = Earmark.builder()
                .configuration(configuration(flatfile))
                .listener(DeliveryListener.class)
                .observer(new Narrator(settled))
                .start();
        try {
            step("Listener started");
            submit(flatfile, settled, missing);
        } finally {
            earmark.close();
        }
    }

    private static void submit(LocalFlatfile flatfile, CountDownLatch settled, List<String> missing) throws Exception {
        var id = flatfile.jobs().create("workbook:submit").path("id").stringValue("");
        step("Created job " + id + " (workbook:submit)");
        if (!settled.await(30, TimeUnit.SECONDS)) {
            missing.add("the event job:ready was not handled within 30 s");
            return;
        }
        var ended = flatfile.jobs().awaitEnd(id, Duration.ofSeconds(10));
        var status = ended.path("status").stringValue("");
        step("Job " + id + " is now \"" + status + "\": "
                + ended.path("outcome").path("message").stringValue("no message"));
        if (!status.equals("complete")) {
            missing.add("the job should be complete but is " + status);
        }
    }

    private static Configuration configuration(LocalFlatfile flatfile) {
        return Configuration.of(Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_API_KEY", flatfile.apiKey(),
                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId()));
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

    private static void tell(WebhookReceiver.Request request) {
        step("The webhook got " + request.body().length() + " characters with Authorization: "
                + masked(request.header("Authorization")) + ", answered " + request.status());
    }

    private static String masked(String authorization) {
        return authorization.startsWith("Bearer ") ? "Bearer ***" : "(none)";
    }

    private static synchronized void step(String text) {
        System.out.println("> " + text);
    }

    /** Says what happens to the job's event. */
    private record Narrator(CountDownLatch settled) implements DeliveryObserver {

        @Override
        public void received(Event event, int handlers) {
            step("Event " + event.topic() + " (" + event.id() + ") matches "
                    + (handlers == 1 ? "1 handler" : handlers + " handlers"));
        }

        @Override
        public void failed(Event event, String handlerId, int attempt, Throwable failure) {
            step("Attempt " + attempt + " of " + handlerId + " failed (" + failure.getMessage()
                    + "), will be tried again");
        }

        @Override
        public void succeeded(Event event, String handlerId, int attempts) {
            step("Attempt " + attempts + " of " + handlerId + " succeeded");
        }

        @Override
        public void settled(Event event) {
            if (event.topic().equals("job:ready")) {
                settled.countDown();
            }
        }
    }
}
