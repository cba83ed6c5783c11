// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.runtime.Earmark;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import dev.earmark.testkit.LocalFlatfile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Where no event tells of the new value, it is seen once the old one has been remembered for its 30 seconds. It takes that
 * long, so only the command in CONTRIBUTING.md runs it.
 */
@EnabledIfSystemProperty(named = "earmark.rotations", matches = "\\d+")
class RotationWithoutEventsTest {

    private static final Duration TIME_TO_LIVE = Duration.ofSeconds(30);

    @Test
    void seesTheNewValueWithinTheTimeToLive() throws Exception {
        var tokens = new LinkedBlockingQueue<String>();
        try (var flatfile =
                LocalFlatfile.builder().apiKey("sk_test_not_a_real_key").start()) {
            flatfile.secrets().put("AUDIT_TOKEN", "not-a-real-audit-token");
            flatfile.secrets().put("FORWARD_TOKEN", "not-a-real-token-1");
            var events = new OnlySpaceEvents(flatfile.environmentId());
            try (var earmark = Earmark.builder()
                    .configuration(Configuration.of(Map.of(
                            "FLATFILE_API_URL", flatfile.url(),
                            "FLATFILE_API_KEY", "sk_test_not_a_real_key",
                            "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                    .checkpoint(CheckpointStore.inMemory())
                    .deadLetters(DeadLetterStore.inMemory())
                    .source(events)
                    .listener(new RotatingListener((event, token) -> tokens.add(token)))
                    .start()) {
                assertThat(earmark).isNotNull();
                events.publish(1);
                awaitToken(tokens, "not-a-real-token-1", TIME_TO_LIVE);

                flatfile.secrets().put("FORWARD_TOKEN", "not-a-real-token-2");
                var replaced = System.nanoTime();
                events.publish(2);
                awaitToken(tokens, "not-a-real-token-1", TIME_TO_LIVE);

                for (var number = 3; !tokens.contains("not-a-real-token-2"); number++) {
                    assertThat(Duration.ofNanos(System.nanoTime() - replaced))
                            .as("since the value was replaced")
                            .isLessThan(TIME_TO_LIVE.plusSeconds(1));
                    events.publish(number);
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
    }

    private static void awaitToken(BlockingQueue<String> tokens, String expected, Duration longest) throws Exception {
        var token = tokens.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(token).isEqualTo(expected);
        assertThat(tokens.poll(longest.toMillis(), TimeUnit.MILLISECONDS)).isEqualTo("not-a-real-audit-token");
    }

    /** A source that never brings a {@code secret:updated} event. */
    private static final class OnlySpaceEvents implements EventSource {

        private final BlockingQueue<EventSink> sinks = new LinkedBlockingQueue<>();
        private final String environmentId;

        private OnlySpaceEvents(String environmentId) {
            this.environmentId = environmentId;
        }

        @Override
        public void start(EventSink sink) {
            sinks.add(sink);
            sink.connected();
        }

        void publish(int number) throws InterruptedException {
            sinks.element()
                    .accept(Event.parse("{\"id\":\"us_evt_" + number
                            + "\",\"topic\":\"space:updated\",\"context\":{\"environmentId\":\"" + environmentId
                            + "\"}}"))
                    .toCompletableFuture()
                    .join();
        }

        @Override
        public void stop() {}

        @Override
        public String description() {
            return "events of the test";
        }
    }
}
