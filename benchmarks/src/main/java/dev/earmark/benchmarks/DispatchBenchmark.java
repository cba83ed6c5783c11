// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an event to its handler, where one of {@code n} matches. Methods without {@code Fresh} in their names take events
 * whose topic and values were looked up or decoded before, as they are when several handlers share an event.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class DispatchBenchmark {

    @Benchmark
    public void earmark(EarmarkTable table) throws Throwable {
        table.dispatchIndexed();
    }

    @Benchmark
    public void earmarkFresh(EarmarkTable table) throws Throwable {
        table.dispatchFresh();
    }

    @Benchmark
    public void handWrittenSwitch(HandWrittenSwitch dispatch) {
        dispatch.dispatchParsed();
    }

    @Benchmark
    public void handWrittenSwitchFresh(HandWrittenSwitch dispatch) {
        dispatch.dispatchFresh();
    }

    @Benchmark
    public void greenrobot(Greenrobot bus) {
        bus.post();
    }

    @Benchmark
    public void guava(Guava bus) {
        bus.post();
    }

    @Benchmark
    public void spring(Spring context) {
        context.post();
    }
}
