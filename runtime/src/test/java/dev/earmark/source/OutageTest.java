// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final FakePace pace = new FakePace();
    private final Outage outage = new Outage(pace);

    private Duration failAfter(Duration time) {
        pace.advance(time);
        return outage.pause();
    }

    @Test
    void waitsBrieflyAtFirst() {
        assertThat(outage.pause()).isEqualTo(Duration.ofMillis(75));
        assertThat(outage.isLasting()).isTrue();
    }

    @Test
    void waitsATenthOfTheTimeItHasLasted() {
        outage.pause();
        assertThat(failAfter(Duration.ofSeconds(3))).isEqualTo(Duration.ofMillis(225));
        failAfter(Duration.ofSeconds(50));
        assertThat(failAfter(Duration.ofSeconds(47))).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void waitsASecondAtMostInTheFirstMinute() {
        pace.random = 0.999_999;
        outage.pause();
        for (var second = 1; second < 60; second++) {
            assertThat(failAfter(Duration.ofSeconds(1))).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void waitsHalfAMinuteAtMost() {
        outage.pause();
        for (var minute = 0; minute < 20; minute++) {
            outage.pause();
            pace.advance(Duration.ofMinutes(1));
        }
        pace.random = 0.999;
        assertThat(outage.pause()).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(30));
    }

    @Test
    void beginsAnewAfterSuccessAndAfterALongTime() {
        outage.pause();
        failAfter(Duration.ofSeconds(50));
        outage.end();
        assertThat(outage.isLasting()).isFalse();
        assertThat(outage.pause()).isEqualTo(Duration.ofMillis(75));
        assertThat(failAfter(Duration.ofHours(1))).isEqualTo(Duration.ofMillis(75));
    }

    @Test
    void spreadsItsWaits() {
        pace.random = 0;
        assertThat(outage.pause()).isEqualTo(Duration.ofMillis(50));
        pace.random = 1;
        assertThat(outage.pause()).isEqualTo(Duration.ofMillis(100));
    }
}
