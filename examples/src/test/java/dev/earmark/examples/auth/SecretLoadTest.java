// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import dev.earmark.testkit.LocalFlatfile;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Secrets under load: how often the platform is asked, and that no space gets another's value. */
class SecretLoadTest {

    private static final int SPACES = 1_000;

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void aThousandConcurrentAttemptsThatNeedOneSecretCauseOneRequest() throws Exception {
        flatfile.secrets().put("SHARED", "not-a-real-shared-token");
        var together = new CyclicBarrier(SPACES);
        var settled = new CountDownLatch(SPACES);
        var threads = Executors.newCachedThreadPool();
        try (var earmark = builder(settled)
                .concurrency(SPACES)
                .executor(threads)
                .source(new Pushed(SPACES))
                .handlers(root -> root.on("space:updated", (event, context) -> {
                    together.await(1, TimeUnit.MINUTES);
                    var scope = SecretScope.environment(flatfile.environmentId());
                    check("not-a-real-shared-token", context.secret("SHARED", scope));
                }))
                .start()) {
            assertThat(earmark).isNotNull();
            assertThat(settled.await(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(problems).isEmpty();
        assertThat(flatfile.requests())
                .filteredOn(request -> request.path().endsWith("/secrets"))
                .hasSize(1);
    }

    @Test
    void aHundredThousandAttemptsOverAThousandSpacesEachGetTheirOwnSpacesValue() throws Exception {
        var attempts = 100_000;
        var settled = new CountDownLatch(attempts);
        var loads = new AtomicInteger();
        var resolver = SecretResolver.remembering("a test", scope -> {
            loads.incrementAndGet();
            return Map.of("TOKEN", SecretValue.of("not-a-real-token-of-" + scope.spaceId()));
        });
        try (var earmark = builder(settled)
                .secrets(resolver)
                .source(new Pushed(attempts))
                .handlers(root -> root.on("space:updated", this::compareWithSpace))
                .start()) {
            assertThat(earmark).isNotNull();
            assertThat(settled.await(5, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(problems).isEmpty();
        assertThat(loads.get()).as("most attempts find the value remembered").isLessThan(attempts / 2);
    }

    private void compareWithSpace(Event event, HandlerContext context) {
        check("not-a-real-token-of-" + event.context().spaceId(), context.secret("TOKEN"));
    }

    private void check(String expected, SecretValue value) {
        if (!value.equals(SecretValue.of(expected))) {
            problems.add("not " + expected);
        }
    }

    private EarmarkBuilder builder(CountDownLatch settled) {
        return Earmark.builder()
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory())
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                .gracePeriod(Duration.ofSeconds(5))
                .observer(new EarmarkObserver() {
                    @Override
                    public void succeeded(Event event, String handlerId, int attempts) {
                        settled.countDown();
                    }

                    @Override
                    public void failed(Event event, String handlerId, int attempt, Throwable failure) {
                        problems.add(String.valueOf(failure));
                    }
                });
    }

    /** Hands over events of one space after another. */
    private final class Pushed implements EventSource {

        private final int count;
        private final Thread thread = new Thread(this::push, "pushed-events");
        private EventSink sink;

        private Pushed(int count) {
            this.count = count;
        }

        @Override
        public void start(EventSink to) {
            sink = to;
            thread.start();
        }

        private void push() {
            try {
                for (var number = 0; number < count; number++) {
                    sink.accept(Event.parse("{\"id\":\"us_evt_" + number + "\",\"topic\":\"space:updated\",\"context\":"
                            + "{\"environmentId\":\"" + flatfile.environmentId() + "\",\"spaceId\":\"us_sp_"
                            + number % SPACES + "\"}}"));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stop() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String description() {
            return "events of a test";
        }
    }
}
