// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.dispatch.RetryPolicy;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final RetryPolicy STEADY = new RetryPolicy(
            5, Duration.ofMillis(500), Duration.ofSeconds(3), 0, Duration.ofMinutes(2), Set.of(), Set.of());

    @Test
    void doublesTheDelayUpToTheLongest() {
        assertThat(wait(1)).hasMillis(500);
        assertThat(wait(2)).hasMillis(1_000);
        assertThat(wait(3)).hasMillis(2_000);
        assertThat(wait(4)).hasMillis(3_000);
    }

    @Test
    void endsAfterTheLastRetry() {
        assertThat(RetrySchedule.next(STEADY, 5, Duration.ZERO, new Random(1))).isPresent();
        assertThat(RetrySchedule.next(STEADY, 6, Duration.ZERO, new Random(1))).isEmpty();
    }

    @Test
    void beginsNoRetryAfterTheLongestDuration() {
        assertThat(RetrySchedule.next(STEADY, 1, Duration.ofMinutes(2), new Random(1)))
                .isEmpty();
    }

    @Test
    void variesTheDelayByTheJitter() {
        var random = new Random(7);
        for (var round = 0; round < 1_000; round++) {
            var wait = RetrySchedule.next(RetryPolicy.DEFAULT, 1, Duration.ZERO, random)
                    .orElseThrow();
            assertThat(wait).isBetween(Duration.ofMillis(400), Duration.ofMillis(600));
        }
    }

    private static Duration wait(int attempts) {
        return RetrySchedule.next(STEADY, attempts, Duration.ZERO, new Random(1))
                .orElseThrow();
    }
}
