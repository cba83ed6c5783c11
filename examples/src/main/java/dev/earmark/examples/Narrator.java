// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.testkit.WebhookReceiver;
import java.util.concurrent.CountDownLatch;

/** Says what happens to the job's event; never a secret. */
record Narrator(WebhookReceiver webhook, CountDownLatch settled) implements EarmarkObserver {

    static synchronized void step(String text) {
        System.out.println("> " + text);
    }

    @Override
    public void received(Event event, int handlers) {
        if (handlers > 0) {
            step("Event " + event.topic() + " (" + event.id() + ") matches "
                    + (handlers == 1 ? "1 handler" : handlers + " handlers"));
        }
    }

    @Override
    public void failed(Event event, String handlerId, int attempt, Throwable failure) {
        tellOfRequest();
        step("Attempt " + attempt + " of " + shortName(handlerId) + " failed (" + failure.getMessage()
                + "), it will be tried again");
    }

    @Override
    public void succeeded(Event event, String handlerId, int attempts) {
        tellOfRequest();
        step("Attempt " + attempts + " of " + shortName(handlerId) + " succeeded");
    }

    @Override
    public void settled(Event event) {
        if (event.topic().equals("job:ready")) {
            settled.countDown();
        }
    }

    private void tellOfRequest() {
        var requests = webhook.received();
        var latest = requests.get(requests.size() - 1);
        step("The webhook got a " + latest.method() + " of " + latest.body().length()
                + " characters with Authorization: " + masked(latest.header("Authorization")) + ", and answered "
                + latest.status());
    }

    private static String masked(String authorization) {
        return authorization.startsWith("Bearer ") ? "Bearer ***" : "(none)";
    }

    /** Class and method without packages and parameters. */
    private static String shortName(String handlerId) {
        var method = handlerId.substring(0, handlerId.indexOf('('));
        return method.substring(method.lastIndexOf('.') + 1);
    }
}
