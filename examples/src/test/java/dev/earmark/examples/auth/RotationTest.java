// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replaces each secret and the key file while events go on at 50 a second. The suite does so 3 times; the command in
 * CONTRIBUTING.md 20 times.
 */
class RotationTest {

    private static final int ROUNDS = Integer.getInteger("earmark.rotations", 3);
    private static final long EVERY_MILLIS = 20;
    private static final String[] NAMES = {"FORWARD_TOKEN", "AUDIT_TOKEN"};

    @TempDir
    Path directory;

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().apiKey("sk_test_not_a_real_key").start();

    /** Per secret: the latest round whose secret:updated event has arrived, and when. */
    private final Map<String, Integer> announced = new ConcurrentHashMap<>();

    private final Map<String, Long> announcedAt = new ConcurrentHashMap<>();

    /** What an event must see at least: what was announced when it was published. */
    private final Map<String, Map<String, Integer>> expected = new ConcurrentHashMap<>();

    private final Map<String, Long> slowest = new ConcurrentHashMap<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger published = new AtomicInteger();
    private final AtomicInteger handled = new AtomicInteger();
    private volatile int round;

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void handlesEveryEventAndSeesEachNewValueWithinASecond() throws Exception {
        var keyFile = directory.resolve("key");
        var keyId = replaceKey(keyFile, "");
        putSecrets(0);
        var publisher = Executors.newSingleThreadScheduledExecutor();
        try (var earmark = start(keyFile)) {
            assertThat(earmark).isNotNull();
            var unused = publisher.scheduleAtFixedRate(this::publish, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            for (var number = 1; number <= ROUNDS; number++) {
                putSecrets(number);
                await(
                        "round " + number + " of the secrets",
                        () -> Map.of(NAMES[0], round, NAMES[1], round).equals(seen));
                keyId = replaceKey(keyFile, keyId);
                var before = handled.get();
                await("events with the new key", () -> handled.get() > before + 10);
            }
            publisher.shutdown();
            assertThat(publisher.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            await("all events", () -> handled.get() == published.get());
        } finally {
            publisher.shutdownNow();
        }
        assertThat(problems).isEmpty();
        assertThat(slowest).containsOnlyKeys(NAMES);
        assertThat(slowest.values())
                .allSatisfy(nanos -> assertThat(Duration.ofNanos(nanos))
                        .as("from the event secret:updated to the first use of the new value")
                        .isLessThan(Duration.ofSeconds(1)));
    }

    private Earmark start(Path keyFile) {
        return Earmark.builder()
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory())
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY_FILE", keyFile.toString(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                .listener(new RotatingListener(this::use))
                .observer(new Watch())
                .start();
    }

    private void putSecrets(int number) {
        round = number;
        for (var name : NAMES) {
            flatfile.secrets().put(name, "not-a-real-" + name + "-" + number);
        }
    }

    /** Deletes the old key as soon as the file holds the new one, so that whoever keeps the old one is refused. */
    private String replaceKey(Path keyFile, String oldId) throws Exception {
        var auth = FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey("sk_test_not_a_real_key"))
                .build()
                .auth();
        var created = auth.createPersonalAccessToken("rotation");
        var fresh =
                Files.writeString(directory.resolve("key.new"), created.token().reveal());
        Files.move(fresh, keyFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (!oldId.isEmpty()) {
            auth.deletePersonalAccessToken(oldId);
        }
        return created.description().id();
    }

    private void publish() {
        var number = published.incrementAndGet();
        expected.put("us_evt_" + number, Map.copyOf(announced));
        flatfile.publish("{\"id\":\"us_evt_" + number + "\",\"topic\":\"space:updated\",\"createdAt\":\""
                + Instant.now() + "\",\"context\":{\"environmentId\":\"" + flatfile.environmentId()
                + "\"},\"payload\":{}}");
    }

    private void use(Event event, String token) {
        var name = token.contains(NAMES[0]) ? NAMES[0] : NAMES[1];
        var value = Integer.parseInt(token.substring(token.lastIndexOf('-') + 1));
        if (value < expected.get(event.id()).getOrDefault(name, 0)) {
            problems.add(event.id() + " saw value " + value + " of " + name + " after a newer one was announced");
        }
        var before = seen.put(name, value);
        var since = announcedAt.get(name);
        if (since != null && before != null && before < value) {
            slowest.merge(name, System.nanoTime() - since, Math::max);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("60 s have passed waiting for " + what)
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private final class Watch implements EarmarkObserver {

        private int updates;

        @Override
        public void received(Event event, int handlers) {
            if (!event.topic().equals("secret:updated")) {
                return;
            }
            // The event does not name the secret; each round changes both.
            if (++updates % NAMES.length == 1) {
                List.of(NAMES).forEach(name -> announcedAt.put(name, System.nanoTime()));
            } else {
                List.of(NAMES).forEach(name -> announced.put(name, updates / NAMES.length));
            }
        }

        @Override
        public void failed(Event event, String handlerId, int attempt, Throwable failure) {
            problems.add(event.id() + " needed another attempt: " + failure);
        }

        @Override
        public void parked(Event event, String handlerId, int attempts, Throwable failure) {
            problems.add(event.id() + " was given up: " + failure);
        }

        @Override
        public void succeeded(Event event, String handlerId, int attempts) {
            handled.incrementAndGet();
        }
    }
}
