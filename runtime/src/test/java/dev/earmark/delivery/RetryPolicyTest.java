// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final RetryPolicy STEADY =
            new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(3), 0, Duration.ofMinutes(2));

    @Test
    void doublesTheDelayUpToTheLongest() {
        assertThat(wait(1)).hasMillis(500);
        assertThat(wait(2)).hasMillis(1_000);
        assertThat(wait(3)).hasMillis(2_000);
        assertThat(wait(4)).hasMillis(3_000);
    }

    @Test
    void endsAfterTheLastRetry() {
        assertThat(STEADY.next(5, Duration.ZERO, new Random(1))).isPresent();
        assertThat(STEADY.next(6, Duration.ZERO, new Random(1))).isEmpty();
    }

    @Test
    void beginsNoRetryAfterTheLongestDuration() {
        assertThat(STEADY.next(1, Duration.ofMinutes(2), new Random(1))).isEmpty();
    }

    @Test
    void variesTheDelayByTheJitter() {
        var random = new Random(7);
        for (var round = 0; round < 1_000; round++) {
            var wait = RetryPolicy.DEFAULT.next(1, Duration.ZERO, random).orElseThrow();
            assertThat(wait).isBetween(Duration.ofMillis(400), Duration.ofMillis(600));
        }
    }

    private static Duration wait(int attempts) {
        return STEADY.next(attempts, Duration.ZERO, new Random(1)).orElseThrow();
    }
}
