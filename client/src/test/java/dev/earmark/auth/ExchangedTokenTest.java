// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.secret.SecretValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ExchangedTokenTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicInteger exchanges = new AtomicInteger();
    private volatile Instant now = START;
    private volatile Duration life = Duration.ofHours(24);
    private volatile Runnable meanwhile = () -> {};
    private double random = 0.5;
    private final TokenSource source = new ExchangedToken(
            (Credentials.Exchanged) Credentials.clientPair("an-id", "not-real"),
            this::exchange,
            () -> now,
            () -> random);

    @Test
    void exchangesWhenFirstNeededAndKeepsTheToken() {
        assertThat(exchanges).hasValue(0);
        assertThat(source.token().reveal()).isEqualTo("t1");
        assertThat(source.token().reveal()).isEqualTo("t1");
        assertThat(exchanges).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"0, PT23H54M59S, PT23H55M1S", "0.5, PT23H52M29S, PT23H52M31S", "0.99, PT23H50M2S, PT23H50M4S"})
    void renewsBeforeTheTokenExpiresWithSpread(double chance, Duration before, Duration after) {
        random = chance;
        source.token();
        now = START.plus(before);
        assertThat(source.token().reveal()).isEqualTo("t1");
        now = START.plus(after);
        assertThat(source.token().reveal()).isEqualTo("t2");
    }

    @Test
    void usesAShortLivedTokenForMostOfItsLife() {
        life = Duration.ofSeconds(10);
        source.token();
        now = START.plusSeconds(6);
        assertThat(source.token().reveal()).isEqualTo("t1");
        now = START.plusSeconds(8);
        assertThat(source.token().reveal()).isEqualTo("t2");
    }

    @Test
    void renewsOnceAfterARefusal() {
        var refused = source.token();
        assertThat(source.replacement(refused)).contains(SecretValue.of("t2"));
        assertThat(source.replacement(refused)).contains(SecretValue.of("t2"));
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void goesOnWithAGoodTokenWhereRenewingFails() {
        source.token();
        now = START.plus(life).minusSeconds(60);
        meanwhile = this::fail;
        assertThat(source.token().reveal()).isEqualTo("t1");
        assertThat(source.token().reveal()).isEqualTo("t1");
        assertThat(exchanges).as("the next try comes later").hasValue(2);
        now = now.plusSeconds(31);
        meanwhile = () -> {};
        assertThat(source.token().reveal()).isEqualTo("t3");
    }

    @Test
    void failsWithAnExpiredTokenWhereRenewingFails() {
        source.token();
        now = START.plus(life);
        meanwhile = this::fail;
        assertThatThrownBy(source::token).hasMessage("no exchange today");
        meanwhile = () -> {};
        assertThat(source.token().reveal()).isEqualTo("t3");
    }

    @Test
    void exchangesOnceForManyCallers() throws Exception {
        assertThat(atOnce(200, source::token)).containsOnly("t1");
        assertThat(exchanges).hasValue(1);
        var refused = SecretValue.of("t1");
        assertThat(atOnce(200, () -> source.replacement(refused).orElseThrow())).containsOnly("t2");
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void letsOthersGoOnWithAGoodTokenWhileOneRenews() throws Exception {
        source.token();
        now = START.plus(life).minusSeconds(60);
        var renewing = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        meanwhile = () -> {
            renewing.countDown();
            await(end);
        };
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<SecretValue> renewed = threads.submit(source::token);
            renewing.await();
            assertThat(source.token().reveal()).isEqualTo("t1");
            end.countDown();
            assertThat(renewed.get().reveal()).isEqualTo("t2");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void doesNotMakeOthersSufferFromTheInterruptOfOne() throws Exception {
        var exchanging = new CountDownLatch(1);
        var gaveUp = new AtomicInteger();
        meanwhile = () -> {
            if (exchanges.get() == 1) {
                exchanging.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", interrupted);
                }
            }
        };
        var first = new Thread(() -> {
            try {
                source.token();
            } catch (IllegalStateException interrupted) {
                gaveUp.incrementAndGet();
            }
        });
        first.start();
        exchanging.await();
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<SecretValue> second = threads.submit(source::token);
            first.interrupt();
            first.join();
            assertThat(gaveUp).hasValue(1);
            assertThat(second.get().reveal()).isEqualTo("t2");
        } finally {
            threads.shutdownNow();
        }
    }

    private AccessToken exchange(Credentials.Exchanged credentials) {
        int number = exchanges.incrementAndGet();
        meanwhile.run();
        return new AccessToken(SecretValue.of("t" + number), now.plus(life), null, null);
    }

    private void fail() {
        throw new IllegalStateException("no exchange today");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Iterable<String> atOnce(int callers, Callable<SecretValue> call)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(1);
        try {
            var results = new ArrayList<Future<SecretValue>>();
            for (int i = 0; i < callers; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            var texts = new ArrayList<String>();
            for (var result : results) {
                texts.add(result.get().reveal());
            }
            return texts;
        } finally {
            threads.shutdownNow();
        }
    }
}
