// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyedExecutorTest {

    private final ArrayDeque<Runnable> threads = new ArrayDeque<>();
    private final ArrayDeque<Runnable> timers = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();
    private final KeyedExecutor executor = new KeyedExecutor(threads::add, (delay, action) -> timers.add(action), 2, 1);

    @Test
    void runsTasksOfOneKeyOneAfterAnother() {
        executor.submit("a", done("a1"));
        executor.submit("a", done("a2"));

        assertThat(threads).hasSize(1);
        runAll();
        assertThat(log).containsExactly("a1", "a2");
    }

    @Test
    void runsDifferentKeysInParallelUpToTheBound() {
        executor.submit("a", done("a1"));
        executor.submit("b", done("b1"));
        executor.submit("c", done("c1"));

        assertThat(threads).hasSize(2);
        threads.remove().run();
        assertThat(threads).hasSize(2);
    }

    @Test
    void aWaitingTaskKeepsItsKeyButNoThread() {
        executor.submit("a", waitingOnce("a1"));
        executor.submit("a", done("a2"));
        executor.submit("b", done("b1"));
        executor.submit("c", done("c1"));
        runAll();

        assertThat(log).containsExactly("a1 waits", "b1", "c1");
        timers.remove().run();
        runAll();
        assertThat(log).containsExactly("a1 waits", "b1", "c1", "a1", "a2");
    }

    @Test
    void aThreadGoesOnWithWhatIsReadyInsteadOfCallingOthers() {
        var frugal = new KeyedExecutor(threads::add, (delay, action) -> timers.add(action), 2, 3);
        frugal.submit("a", done("a1"));
        frugal.submit("b", done("b1"));
        frugal.submit("a", done("a2"));
        frugal.submit("c", done("c1"));

        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(log).containsExactly("a1", "c1", "a2");
        assertThat(threads).as("called by the first when it came").hasSize(1);
        runAll();
        assertThat(log).containsExactly("a1", "c1", "a2", "b1");
    }

    @Test
    void callsAnotherThreadWhileTheFirstOneIsBusy() {
        var frugal = new KeyedExecutor(threads::add, (delay, action) -> timers.add(action), 2, 3);
        frugal.submit("a", () -> {
            frugal.submit("b", done("b1"));
            assertThat(threads).hasSize(1);
            return done("a1").run();
        });
        threads.remove().run();
        runAll();

        assertThat(log).containsExactly("a1", "b1");
    }

    @Test
    void keepsTheOrderOfEveryKeyAndTheBoundUnderLoad() throws Exception {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var pool = Executors.newFixedThreadPool(8);
        var timer = Executors.newSingleThreadScheduledExecutor();
        try {
            var bound = 3;
            var parallel = new AtomicInteger();
            var tooMany = new AtomicInteger();
            var seen = new ConcurrentHashMap<Integer, List<Integer>>();
            var tasks = 5_000;
            var finished = new CountDownLatch(tasks);
            var loaded = new KeyedExecutor(
                    pool,
                    (delay, action) -> {
                        var unused = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
                    },
                    bound,
                    1 + random.nextInt(3));
            for (var number = 0; number < tasks; number++) {
                var key = random.nextInt(20);
                var value = number;
                var retries = new AtomicInteger(random.nextInt(3));
                loaded.submit(key, () -> {
                    tooMany.addAndGet(parallel.incrementAndGet() > bound ? 1 : 0);
                    var wait = retries.getAndDecrement() > 0 ? Duration.ofNanos(1_000) : null;
                    if (wait == null) {
                        seen.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
                        finished.countDown();
                    }
                    parallel.decrementAndGet();
                    return wait;
                });
            }
            assertThat(finished.await(30, TimeUnit.SECONDS)).as("seed %d", seed).isTrue();
            assertThat(tooMany).as("seed %d", seed).hasValue(0);
            assertThat(seen.values())
                    .as("seed %d", seed)
                    .allSatisfy(values -> assertThat(values).isSorted());
        } finally {
            pool.shutdownNow();
            timer.shutdownNow();
        }
    }

    private void runAll() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    private KeyedExecutor.Task done(String name) {
        return () -> {
            log.add(name);
            return null;
        };
    }

    private KeyedExecutor.Task waitingOnce(String name) {
        return new KeyedExecutor.Task() {
            private boolean waited;

            @Override
            public @Nullable Duration run() {
                log.add(waited ? name : name + " waits");
                var wait = waited ? null : Duration.ofSeconds(1);
                waited = true;
                return wait;
            }
        };
    }
}
