// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScopedCacheTest {

    private static final SecretScope SCOPE = SecretScope.environment("us_env_1");

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger loads = new AtomicInteger();
    private final ScopedCache<Integer> cache =
            new ScopedCache<>(scope -> loads.incrementAndGet(), Duration.ofSeconds(30), 3, clock::get);

    @Test
    void loadsOnceWithinTheTimeToLive() {
        assertThat(cache.get(SCOPE)).isEqualTo(1);
        clock.set(Duration.ofSeconds(30).toNanos());
        assertThat(cache.get(SCOPE)).isEqualTo(1);
        clock.set(Duration.ofSeconds(31).toNanos());
        assertThat(cache.get(SCOPE)).isEqualTo(2);
    }

    @Test
    void loadsAgainWhatWasForgotten() {
        cache.get(SCOPE);
        cache.forget(SCOPE);
        assertThat(cache.get(SCOPE)).isEqualTo(2);
        cache.forgetAll();
        assertThat(cache.get(SCOPE)).isEqualTo(3);
    }

    @Test
    void keepsNoMoreScopesThanItMay() {
        for (var number = 0; number < 100_000; number++) {
            cache.get(SecretScope.environment("us_env_" + number % 1_000));
            assertThat(cache.size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void doesNotRememberAFailure() {
        var failing = new ScopedCache<Integer>(
                scope -> {
                    if (loads.incrementAndGet() == 1) {
                        throw new SecretException.Unreachable("name", "no answer");
                    }
                    return 42;
                },
                Duration.ofSeconds(30),
                3,
                clock::get);

        assertThatThrownBy(() -> failing.get(SCOPE)).isInstanceOf(SecretException.Unreachable.class);
        assertThat(failing.get(SCOPE)).isEqualTo(42);
    }

    @Test
    void aThousandCallersAtOnceCauseOneLoad() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var slow = new ScopedCache<Integer>(
                scope -> {
                    begun.countDown();
                    awaitQuietly(release);
                    return loads.incrementAndGet();
                },
                Duration.ofSeconds(30),
                3,
                clock::get);
        var pool = Executors.newFixedThreadPool(50);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (var caller = 0; caller < 1_000; caller++) {
                answers.add(pool.submit(() -> slow.get(SCOPE)));
            }
            begun.await();
            release.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(loads).hasValue(1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
