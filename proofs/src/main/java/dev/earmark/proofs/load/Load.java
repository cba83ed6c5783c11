// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Official;
import dev.earmark.proofs.process.Options;
import dev.earmark.proofs.process.Pace;
import dev.earmark.proofs.process.Waiting;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Earmark, the raw reader and the official listener, on the events of one Local Flatfile, in turns. */
public final class Load implements AutoCloseable {

    private static final int HANDLERS = 100;
    private static final int SPACES = 100;
    private static final int PER_REPLY = 100;
    /** The official listener takes some seconds for these, and its rounds are very much alike. */
    private static final int OFFICIAL_ROUNDS = 3;

    private static final int OFFICIAL_WARM_UP = 500;
    private static final int OFFICIAL_EVENTS = 1_000;
    private static final Duration HELD = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofMillis(700);

    private final int burst;
    private final LocalFlatfile flatfile;
    private final Map<String, String> environment;
    private final Contender earmark;
    private final Contender raw;
    private long counted;

    private Load(Options options) throws Exception {
        burst = options.number("burst", 20_000, 20_000);
        flatfile = LocalFlatfile.builder()
                .maxEvents(2 * burst)
                .streamQueue(2 * burst)
                .start();
        environment = Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_API_KEY", flatfile.apiKey(),
                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                "EARMARK_STATE_DIR", Files.createTempDirectory("earmark-load").toString());
        earmark = start("earmark", environment, options.text("jvm"), "LoadListener", Integer.toString(HANDLERS));
        raw = start("raw", environment, "", "RawReader");
        earmark.awaitReady();
        raw.awaitReady();
    }

    private static Contender start(String name, Map<String, String> environment, String jvm, String... program)
            throws Exception {
        List<String> arguments = new ArrayList<>();
        if (!jvm.isEmpty()) {
            arguments.addAll(List.of(jvm.split(" ", -1)));
        }
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.add("dev.earmark.proofs.load." + program[0]);
        arguments.addAll(List.of(program).subList(1, program.length));
        return new Contender(name, Path.of("."), Child.java(arguments.toArray(String[]::new)), environment);
    }

    /** Whether Earmark is fast enough, by the medians of the rounds. */
    public static boolean run(Options options) throws Exception {
        int rounds = options.number("rounds", 9, 3);
        // The compiler takes some 200,000 events until it leaves the listener alone.
        int warmUp = options.number("warm-up", 20, 8);
        int seconds = options.number("seconds", 20, 4);
        try (var load = new Load(options)) {
            System.out.println(Burst.HEAD);
            for (int round = 0; round < warmUp; round++) {
                load.round("warm-up");
            }
            var bursts = new Bursts();
            for (int round = 1; round <= rounds; round++) {
                bursts.add(load.round(Integer.toString(round)));
                if (Official.isThere() && round <= OFFICIAL_ROUNDS) {
                    bursts.addOfficial(load.official());
                }
            }
            boolean fast = bursts.areFast();
            for (int perSecond : List.of(100, 500)) {
                load.pace(perSecond, seconds);
            }
            return fast;
        }
    }

    private Burst round(String name) throws Exception {
        String place = hold();
        for (int i = 0; i < burst; i++) {
            flatfile.publish(event(i, ""));
        }
        long cpu = earmark.cpuMillis();
        long begin = System.nanoTime();
        flatfile.faults().clear();
        counted += burst;
        double earmarkSeconds = (earmark.await(counted) - begin) / 1e9;
        double earmarkCpu = (earmark.cpuMillis() - cpu) * 1e3 / burst;
        awaitQuiet();

        cpu = raw.cpuMillis();
        raw.say("READ " + place + " " + burst / PER_REPLY);
        raw.await(1);
        double rawSeconds = raw.number() / 1e9;
        double rawCpu = (raw.cpuMillis() - cpu) * 1e3 / burst;
        var result = new Burst(burst / earmarkSeconds, burst / rawSeconds, earmarkCpu, rawCpu);
        System.out.println(result.line(name));
        return result;
    }

    /** How many events the official listener handles in a second. It gets to work in a process of its own each time. */
    private double official() throws Exception {
        try (var official = new Contender(
                "official",
                Official.DIRECTORY,
                Official.command("load.cjs", Integer.toString(HANDLERS)),
                environment)) {
            official.awaitReady();
            for (int i = 0; i < OFFICIAL_WARM_UP + OFFICIAL_EVENTS; i++) {
                flatfile.publish(event(i, ""));
            }
            long begin = official.await(OFFICIAL_WARM_UP);
            long end = official.await(OFFICIAL_WARM_UP + OFFICIAL_EVENTS);
            counted += OFFICIAL_WARM_UP + OFFICIAL_EVENTS;
            earmark.await(counted);
            double perSecond = OFFICIAL_EVENTS / ((end - begin) / 1e9);
            System.out.printf("| official listener | %.0f | | | | |%n", perSecond);
            return perSecond;
        } finally {
            awaitQuiet();
        }
    }

    /** Lets the listener's next poll wait at the door, so that it finds the whole burst; gives the place before it. */
    private String hold() throws InterruptedException {
        int met = flatfile.faults().met();
        flatfile.faults().next(1, Target.polls(), Fault.delay(HELD));
        flatfile.publish(event(-1, "")); // Ends the poll that is under way.
        Waiting.until(HELD, () -> flatfile.faults().met() > met);
        String place = now();
        TimeUnit.MILLISECONDS.sleep(5); // A place is a time, and this one is to lie before the burst.
        return place;
    }

    /** The present place in the stream. */
    private static String now() {
        return Long.toString(System.currentTimeMillis() * 10_000);
    }

    /** The events API is read again after a burst, which is not to disturb the other one. */
    private void awaitQuiet() throws InterruptedException {
        long since = System.nanoTime();
        var last = flatfile.requests();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(20);
            var now = flatfile.requests();
            if (!now.equals(last)) {
                last = now;
                since = System.nanoTime();
            }
        }
    }

    /** Both get the same events at the same time. */
    private void pace(int perSecond, int seconds) throws Exception {
        int events = perSecond * seconds;
        awaitQuiet();
        earmark.latencies().clear();
        raw.latencies().clear();
        raw.say("FOLLOW " + now() + " " + events);
        TimeUnit.MILLISECONDS.sleep(100);
        var pace = new Pace(perSecond);
        for (int i = 0; i < events; i++) {
            pace.await();
            flatfile.publish(event(i, ",\"emitted\":" + System.nanoTime()));
        }
        earmark.awaitLatencies(events);
        raw.awaitLatencies(events);
        System.out.println(perSecond + " events/s, " + events + " events: emission to handler "
                + earmark.latencies().text() + "; to bytes " + raw.latencies().text());
    }

    private static String event(int number, String emitted) {
        String jobId = emitted.isEmpty() ? "" : ",\"jobId\":\"us_jb_" + number + "\"";
        return "{\"topic\":\"job:ready\",\"domain\":\"job\",\"context\":{\"spaceId\":\"us_sp_" + number % SPACES + "\""
                + jobId + "},\"payload\":{\"job\":\"load:" + (number < 0 ? "none" : number % HANDLERS) + "\""
                + emitted + ",\"note\":\"" + "x".repeat(900) + "\"}}";
    }

    @Override
    public void close() {
        earmark.close();
        raw.close();
        flatfile.close();
    }
}
