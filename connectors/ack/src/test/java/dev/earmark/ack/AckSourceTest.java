// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.ack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.runtime.StartException;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AckSourceTest {

    @TempDir
    private Path state;

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        flatfile.close();
    }

    private FlatfileClient client() {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey(flatfile.apiKey()))
                .build();
    }

    private AckSource source() {
        return AckSource.ofEnvironment(client(), flatfile.environmentId()).pollInterval(Duration.ofMillis(20));
    }

    private EarmarkBuilder listeners(AckSource source) {
        return Earmark.builder()
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                        "EARMARK_STATE_DIR", state.resolve("none").toString())))
                .source(source);
    }

    private EarmarkBuilder recording() {
        return listeners(source()).handlers(root -> root.on("space:*", (event, context) -> handled.add(event.id())));
    }

    private String publish() {
        return publish("space:created");
    }

    private String publish(String topic) {
        return flatfile.publish("{\"topic\":\"" + topic + "\",\"domain\":\"space\"}")
                .path("id")
                .stringValue();
    }

    private List<String> publish(int events) {
        return IntStream.range(0, events).mapToObj(i -> publish()).toList();
    }

    private List<byte[]> unacknowledged() {
        return client().events()
                .list(EventQuery.all().environment(flatfile.environmentId()))
                .events();
    }

    private void awaitAcknowledged() throws InterruptedException {
        while (!unacknowledged().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private List<String> handled(int events) throws InterruptedException {
        var ids = new ArrayList<String>();
        while (ids.size() < events) {
            ids.add(handled.take());
        }
        return ids;
    }

    @Test
    void acknowledgesWhatIsSettledAndKeepsNoState() throws Exception {
        var before = publish(3);
        try (var earmark = recording().start()) {
            var after = publish(3);
            assertThat(handled(6))
                    .containsExactly(
                            before.get(0), before.get(1), before.get(2), after.get(0), after.get(1), after.get(2));
            awaitAcknowledged();
            assertThat(earmark.health().ready()).isTrue();
        }
        assertThat(state).isEmptyDirectory();
        assertThat(handled).isEmpty();
    }

    @Test
    void acknowledgesWhatNoHandlerMatches() throws Exception {
        IntStream.range(0, 250).forEach(i -> publish("other:created"));
        try (var earmark = recording().start()) {
            assertThat(earmark).isNotNull();
            awaitAcknowledged();
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void handlesABacklogOfSeveralPagesOnceAndInOrder() throws Exception {
        var ids = publish(2_500);
        try (var earmark = recording().start()) {
            assertThat(earmark).isNotNull();
            assertThat(handled(2_500)).isEqualTo(ids);
            awaitAcknowledged();
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void handlesWhatAStopLeftUnsettledAgainAndNothingElse() throws Exception {
        var begun = new CountDownLatch(1);
        var done = publish();
        try (var earmark = recording().start()) {
            assertThat(earmark).isNotNull();
            assertThat(handled.take()).isEqualTo(done);
        }
        var left = publish();
        try (var earmark = listeners(source())
                .gracePeriod(Duration.ZERO)
                .handlers(root -> root.on("space:*", (event, context) -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                }))
                .start()) {
            assertThat(earmark).isNotNull();
            begun.await();
        }
        assertThat(unacknowledged()).hasSize(1);
        try (var earmark = recording().start()) {
            assertThat(earmark).isNotNull();
            assertThat(handled.take()).isEqualTo(left);
            awaitAcknowledged();
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void takesInNothingWhileItCannotAcknowledgeAndSaysSo() throws Exception {
        try (var earmark = recording().start()) {
            flatfile.faults().next(1_000, Target.path("/events/*/ack"), Fault.status(403));
            var first = publish();
            assertThat(handled.take()).isEqualTo(first);
            while (earmark.health().ready()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(earmark.health().reasons()).anyMatch(reason -> reason.contains("cannot be acknowledged"));
            flatfile.faults().clear();
            var second = publish();
            assertThat(handled.take()).isEqualTo(second);
            awaitAcknowledged();
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void acknowledgesAnEventWhoseHandlerIsParked() throws Exception {
        var letters = DeadLetterStore.inMemory();
        try (var earmark = listeners(source())
                .deadLetters(letters)
                .handlers(root -> root.on("space:*", AckSourceTest::fail))
                .start()) {
            publish();
            awaitAcknowledged();
            assertThat(earmark.deadLetters().list()).hasSize(1);
        }
    }

    private static void fail(Event event, HandlerContext context) {
        throw new AssertionError("fails on purpose");
    }

    @Test
    void readsOneSpaceOnly() throws Exception {
        var ofSpace = publishIn("us_sp_1");
        publishIn("us_sp_2");
        var source = AckSource.ofSpace(client(), "us_sp_1").pollInterval(Duration.ofMillis(20));
        try (var earmark = listeners(source)
                .handlers(root -> root.on("space:*", (event, context) -> handled.add(event.id())))
                .start()) {
            assertThat(earmark).isNotNull();
            assertThat(handled.take()).isEqualTo(ofSpace);
        }
        assertThat(handled).isEmpty();
        assertThat(unacknowledged()).hasSize(1);
    }

    private String publishIn(String space) {
        return flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\",\"context\":{\"spaceId\":\"" + space
                        + "\"}}")
                .path("id")
                .stringValue();
    }

    @Test
    void allowsNoOtherStore() {
        assertThatThrownBy(
                        () -> recording().checkpoint(CheckpointStore.inMemory()).start())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("Leave out checkpoint(...)");
    }
}
