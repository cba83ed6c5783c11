// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.benchmarks.workload.Pool;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contestant calls the right handler for every event; how fast is for JMH to tell. */
class ContestantsTest {

    private interface Step {
        void run() throws Throwable;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void earmarkCallsTheHandlerOfEachEvent(int n) throws Throwable {
        EarmarkTable table = new EarmarkTable();
        table.setUp(workload(n));
        DispatchBenchmark benchmark = new DispatchBenchmark();

        check(table, n, () -> benchmark.earmark(table));
        check(table, n, () -> benchmark.earmarkFresh(table));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void theSwitchCallsTheHandlerOfEachEvent(int n) throws Throwable {
        HandWrittenSwitch dispatch = new HandWrittenSwitch();
        dispatch.setUp(workload(n));
        DispatchBenchmark benchmark = new DispatchBenchmark();

        check(dispatch, n, () -> benchmark.handWrittenSwitch(dispatch));
        check(dispatch, n, () -> benchmark.handWrittenSwitchFresh(dispatch));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void theBusesCallTheHandlerOfEachEvent(int n) throws Throwable {
        Greenrobot greenrobot = new Greenrobot();
        greenrobot.setUp(workload(n));
        Guava guava = new Guava();
        guava.setUp(workload(n));
        Spring spring = new Spring();
        spring.setUp(workload(n));
        DispatchBenchmark benchmark = new DispatchBenchmark();

        check(greenrobot, n, () -> benchmark.greenrobot(greenrobot));
        check(guava, n, () -> benchmark.guava(guava));
        check(spring, n, () -> benchmark.spring(spring));
        spring.tearDown();
    }

    @Test
    void intakeCallsTheHandlerOfEachEvent() throws Throwable {
        Intake.Ours ours = new Intake.Ours();
        ours.setUp();
        Intake.Peer peer = new Intake.Peer();
        peer.setUp();
        IntakeBenchmark benchmark = new IntakeBenchmark();

        check(ours.table, 100, () -> benchmark.earmark(ours));
        while (peer.next() != Pool.SIZE - 1) {}
        check(peer, 100, () -> benchmark.jacksonStreamingAndSwitch(peer));
        check(peer, 100, () -> benchmark.jacksonTreeAndSwitch(peer));
    }

    @Test
    void bareStreamingReadsTheTexts() {
        Intake.Json json = new Intake.Json();

        StreamedFields fields = (StreamedFields) new IntakeBenchmark().jacksonStreaming(json);

        assertThat(fields.topic).contains(":");
        assertThat(fields.action).startsWith("contacts:");
        assertThat(fields.sheet).startsWith("contacts");
        assertThat(fields).hasNoNullFieldsOrProperties();
    }

    private static Workload workload(int n) {
        Workload workload = new Workload();
        workload.n = n;
        return workload;
    }

    private static void check(Contestant contestant, int n, Step step) throws Throwable {
        long before = contestant.sum();
        for (int i = 0; i < Pool.SIZE; i++) {
            step.run();
        }
        long expected =
                Arrays.stream(Pool.handlers(n)).mapToLong(number -> number + 1).sum();
        assertThat(contestant.sum() - before).isEqualTo(expected);
    }
}
