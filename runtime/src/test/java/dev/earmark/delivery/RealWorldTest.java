// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.log.ProblemLog;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealWorldTest {

    static List<Runnable> refusals() {
        return List.of(
                () -> {
                    throw new RejectedExecutionException("full");
                },
                () -> {
                    throw new IllegalStateException("closed for a moment");
                },
                () -> {
                    throw new OutOfMemoryError("unable to create native thread");
                });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void asksAnExecutorAgainThatRefuses(Runnable refusal) throws Exception {
        var asked = new AtomicInteger();
        Executor executor = work -> {
            if (asked.incrementAndGet() == 1) {
                refusal.run();
            }
            work.run();
        };
        var done = new CountDownLatch(1);
        var world = RealWorld.of(executor, ProblemLog.of(RealWorldTest.class, text -> text));
        try {
            world.executor().execute(done::countDown);
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            world.close();
        }
        assertThat(asked).hasValue(2);
    }
}
