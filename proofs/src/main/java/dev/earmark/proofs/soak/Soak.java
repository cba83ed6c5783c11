// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.soak;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Options;
import dev.earmark.proofs.process.Waiting;
import dev.earmark.testkit.LocalFlatfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Sends a listener in a small heap as many events as it can take, over very many spaces, and watches heap and threads. */
public final class Soak {

    /** How far the listener may be behind, and how much the stream keeps: nothing is to be lost for want of queue. */
    private static final int BEHIND = 5_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Soak() {}

    /** Whether all events were handled, and heap and threads stayed what they were. */
    public static boolean run(Options options) throws Exception {
        int events = options.number("events", 2_000_000, 50_000);
        int keys = options.number("keys", 100_000, 10_000);
        int megabytes = options.number("heap", 64, 64);
        var handled = new AtomicLong();
        List<Sample> samples = new CopyOnWriteArrayList<>();
        long begin = System.nanoTime();
        try (var flatfile = LocalFlatfile.builder()
                        .maxEvents(4 * BEHIND)
                        .streamQueue(4 * BEHIND)
                        .start();
                var child = Child.start(
                        "soak",
                        Path.of("."),
                        Child.java(
                                "-Xmx" + megabytes + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.earmark.proofs.soak.MeasuredListener",
                                Integer.toString(Math.max(1, events / 20))),
                        Map.of(
                                "FLATFILE_API_URL", flatfile.url(),
                                "FLATFILE_API_KEY", flatfile.apiKey(),
                                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                                "EARMARK_STATE_DIR",
                                        Files.createTempDirectory("earmark-soak")
                                                .toString()),
                        line -> take(line, handled, samples))) {
            Waiting.until(PATIENCE, () -> !samples.isEmpty() || !child.isAlive());
            for (int i = 0; i < events && child.isAlive(); i++) {
                int sent = i;
                if (sent - handled.get() >= BEHIND
                        && !Waiting.until(PATIENCE, () -> sent - handled.get() < BEHIND || !child.isAlive())) {
                    break;
                }
                flatfile.publish(event(i % keys));
            }
            Waiting.until(PATIENCE, () -> handled.get() >= events || !child.isAlive());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%d of %d events over %d keys handled in %.1f s with -Xmx%dm%n",
                handled.get(), events, keys, seconds, megabytes);
        return handled.get() == events && Growth.of(samples).isNone();
    }

    private static void take(String line, AtomicLong handled, List<Sample> samples) {
        Sample.parse(line).ifPresent(sample -> {
            samples.add(sample);
            System.out.println(sample);
        });
        if (line.startsWith("COUNT ")) {
            handled.set(Long.parseLong(line.substring(6)));
        }
    }

    private static String event(int key) {
        return "{\"topic\":\"job:ready\",\"domain\":\"job\",\"context\":{\"spaceId\":\"us_sp_" + key
                + "\"},\"payload\":{\"job\":\"workbook:submit\",\"note\":\"" + "x".repeat(300) + "\"}}";
    }
}
