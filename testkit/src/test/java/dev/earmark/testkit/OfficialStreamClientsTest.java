// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** PubNub's own clients get every event of the stream, through reconnects and the expiry of tokens. */
class OfficialStreamClientsTest {

    private static final int EVENTS = 120;

    @Test
    void givesEveryEventToTheJavaScriptClient() throws Exception {
        NodeProject node = NodeProject.install();
        List<String> lines = new CopyOnWriteArrayList<>();
        try (var flatfile = LocalFlatfile.start()) {
            Process process = node.start("subscribe.mjs", flatfile);
            try {
                var reader = new Thread(() -> process.inputReader().lines().forEach(lines::add), "subscribe.mjs");
                reader.start();
                Awaits.until("the client has subscribed", () -> lines.contains("ready"));

                List<String> published = publishThroughFaults(flatfile, lines);

                assertThat(lines.subList(1, lines.size())).isEqualTo(published);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void givesEveryEventToTheJavaClient() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        try (var flatfile = LocalFlatfile.start();
                var client = PubNubJavaClient.subscribe(flatfile, received::add)) {
            client.awaitConnected();

            List<String> published = publishThroughFaults(flatfile, received);

            assertThat(received).isEqualTo(published);
        }
    }

    /** Waits after each fault until the client has caught up, so that each one meets a client that is connected. */
    private static List<String> publishThroughFaults(LocalFlatfile flatfile, List<String> received) {
        List<String> published = new ArrayList<>();
        for (int i = 1; i <= EVENTS; i++) {
            published.add(
                    flatfile.publish("{\"topic\":\"cron:daily\"}").path("id").asString());
            if (i % 40 == 0) {
                Awaits.until("the client has all events so far", () -> received.containsAll(published));
            }
            if (i == 20) {
                flatfile.faults().cutConnections();
            } else if (i == 60) {
                flatfile.faults().expireTokens();
            } else if (i == 100) {
                flatfile.faults().next(1, Target.polls(), Fault.drop());
            }
        }
        return published;
    }
}
