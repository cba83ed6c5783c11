// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void isNoneWhereHeapAndThreadsStay() {
        assertThat(growth(100_000, events -> 30_000 + events % 300_000 / 1_000, 20)
                        .isNone())
                .isTrue();
    }

    @Test
    void isSomeWhereEachEventLeavesTenBytes() {
        assertThat(growth(100_000, events -> 30_000 + events * 10 / 1_024, 20).isNone())
                .isFalse();
    }

    @Test
    void allowsForIdsThatAreStillBeingRemembered() {
        assertThat(growth(5_000, events -> 30_000 + events * 200 / 1_024, 20).isNone())
                .isTrue();
    }

    @Test
    void isSomeWhereThreadsAreLeftBehind() {
        List<Sample> samples = LongStream.rangeClosed(0, 20)
                .mapToObj(i -> new Sample(i * 100_000, 30_000, 20 + (int) i))
                .toList();

        assertThat(Growth.of(samples).isNone()).isFalse();
    }

    @Test
    void needsSamplesToJudgeBy() {
        assertThatThrownBy(() -> Growth.of(List.of(new Sample(1, 30_000, 20))))
                .hasMessage("There are 1 samples, and at least 12 are needed; see proofs/target/logs.");
    }

    private static Growth growth(long every, LongUnaryOperator heap, int threads) {
        return Growth.of(LongStream.rangeClosed(0, 20)
                .mapToObj(i -> new Sample(i * every, heap.applyAsLong(i * every), threads))
                .toList());
    }
}
