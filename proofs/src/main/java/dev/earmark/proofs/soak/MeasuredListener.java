// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.soak;

import dev.earmark.runtime.Earmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A listener that counts: "COUNT n" every 100 events, and a sample of heap and threads now and then. */
final class MeasuredListener {

    private static final int COUNT_EVERY = 100;

    private MeasuredListener() {}

    public static void main(String[] arguments) throws InterruptedException {
        int sampleEvery = Integer.parseInt(arguments[0]);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var count = new AtomicLong();
        Earmark earmark = Earmark.builder()
                .handlers(root -> root.on("job:ready", (event, context) -> {
                    long now = count.incrementAndGet();
                    if (now % COUNT_EVERY == 0) {
                        out.println("COUNT " + now);
                    }
                    if (now % sampleEvery == 0) {
                        out.println(sample(now).line());
                    }
                }))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(earmark::close));
        out.println(sample(0).line());
        Thread.currentThread().join();
    }

    private static Sample sample(long events) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Sample(
                events,
                (runtime.totalMemory() - runtime.freeMemory()) / 1_024,
                ManagementFactory.getThreadMXBean().getThreadCount());
    }
}
