// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.secret.SecretResolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real threads, since it is threads that are interrupted. */
@Timeout(30)
class TimeoutTest {

    private final DeadLetterStore letters = DeadLetterStore.inMemory();
    private Delivery delivery;

    @AfterEach
    void stop() {
        var unused = delivery.drain(Duration.ZERO);
    }

    @Test
    void interruptsAnAttemptThatTakesTooLong() throws Exception {
        start(new Lambdas()
                .on(
                        "**",
                        "slow",
                        policy -> policy.timeout("100ms").retry(0, "0s", "0s", 0, "0s"),
                        (event, context) -> new CountDownLatch(1).await()));
        settle();

        assertThat(delivery.deadLetters().list())
                .singleElement()
                .satisfies(letter -> assertThat(letter.cause())
                        .isEqualTo("TimeoutException: The attempt did not end within its 100 ms and was interrupted."
                                + " Give the handler more time with @Timeout, or what it waits for less."));
    }

    @Test
    void cancelsAStageThatTakesTooLong() throws Exception {
        var stage = new CompletableFuture<String>();
        start(new Lambdas()
                .onAsync(
                        "**",
                        "slow",
                        policy -> policy.timeout("100ms").retry(0, "0s", "0s", 0, "0s"),
                        (event, context) -> stage));
        settle();

        assertThat(stage).isCancelled();
        assertThat(delivery.deadLetters().list()).hasSize(1);
    }

    @Test
    void anAttemptThatReturnsAllTheSameHasSucceeded() throws Exception {
        start(new Lambdas().on("**", "stubborn", policy -> policy.timeout("100ms"), (event, context) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ignored) {
                Thread.currentThread().interrupt();
            }
        }));
        settle();

        assertThat(delivery.deadLetters().list()).isEmpty();
    }

    @Test
    void aHandlerThatIgnoresTheInterruptIsStuckAndNeverRunTwiceAtATime() throws Exception {
        var release = new CountDownLatch(1);
        var running = new AtomicInteger();
        start(new Lambdas().on("**", "deaf", policy -> policy.timeout("1ms"), (event, context) -> {
            assertThat(running.incrementAndGet()).isEqualTo(1);
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException ignored) {
                    // That is what makes it deaf.
                }
            }
            running.decrementAndGet();
        }));
        var settled = delivery.accept(Lab.event("us_evt_1")).toCompletableFuture();
        while (delivery.health().reasons().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(delivery.health().reasons().get(0))
                .startsWith("Handler " + Lambdas.id("deaf") + " for event us_evt_1 has been running for ")
                .endsWith(", longer than its timeout, and does not react to the interrupt.");
        assertThat(delivery.health().alive()).isTrue();
        release.countDown();
        settled.get(10, TimeUnit.SECONDS);
    }

    private void start(Lambdas handlers) {
        var platform = new Platform(Lab.API, SecretResolver.environment(), () -> true);
        delivery = new Delivery(
                handlers.table(),
                platform,
                new Keeping(CheckpointStore.inMemory().open(Lab.SCOPE), letters),
                new DeliverySettings(4, 100, null, null, null, List.of()));
        delivery.started();
    }

    private void settle() throws Exception {
        delivery.accept(Lab.event("us_evt_1")).toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
