// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Parks a handler and retries it, as the page on delivery shows. */
class DeadLettersTest {

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private volatile boolean isMended;

    @Test
    void parksWhatFailsAndRetriesIt() throws Exception {
        try (var flatfile = LocalFlatfile.start();
                var earmark = Earmark.builder()
                        .configuration(Configuration.of(Map.of(
                                "FLATFILE_API_URL", flatfile.url(),
                                "FLATFILE_API_KEY", flatfile.apiKey(),
                                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                        .checkpoint(CheckpointStore.inMemory())
                        .deadLetters(DeadLetterStore.inMemory())
                        .observer(new Teller())
                        .handlers(root -> root.on("job:ready", (event, context) -> handle()))
                        .start()) {
            flatfile.jobs().create("workbook:submit");
            assertThat(news.poll(30, TimeUnit.SECONDS)).isEqualTo("parked");
            assertThat(earmark.deadLetters().list()).hasSize(1);
            assertThat(earmark.health().ready()).isTrue();

            isMended = true;
            retry(earmark);
            assertThat(news.poll(30, TimeUnit.SECONDS)).isEqualTo("succeeded");
        }
    }

    private void handle() {
        if (!isMended) {
            throw new AssertionError("a bug");
        }
    }

    private static void retry(Earmark earmark) {
        for (var letter : earmark.deadLetters().list()) {
            System.out.println(letter.id() + ": " + letter.cause());
        }
        earmark.deadLetters().retryAll();
    }

    private final class Teller implements EarmarkObserver {

        @Override
        public void parked(Event event, String handlerId, int attempts, Throwable failure) {
            news.add("parked");
        }

        @Override
        public void succeeded(Event event, String handlerId, int attempts) {
            news.add("succeeded");
        }
    }
}
