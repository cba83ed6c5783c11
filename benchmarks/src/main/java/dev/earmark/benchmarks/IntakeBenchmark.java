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

/** From the bytes of an event to its handler, where one of a hundred matches. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class IntakeBenchmark {

    @Benchmark
    public void earmark(Intake.Ours ours) throws Throwable {
        ours.take();
    }

    /** Reads ten texts, dispatches nothing. */
    @Benchmark
    public Object jacksonStreaming(Intake.Json json) {
        return StreamedFields.read(json.nextEvent());
    }

    /** Reads ten texts, then the switch. */
    @Benchmark
    public void jacksonStreamingAndSwitch(Intake.Peer peer) {
        peer.streamAndSwitch();
    }

    /** Reads a tree, takes what the switch needs, then the switch. */
    @Benchmark
    public void jacksonTreeAndSwitch(Intake.Peer peer) {
        peer.treeAndSwitch();
    }
}
