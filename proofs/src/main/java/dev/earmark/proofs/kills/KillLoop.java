// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Options;
import dev.earmark.proofs.process.Pace;
import dev.earmark.proofs.process.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends {@code delivery.jar} over and over while jobs are submitted to {@code local-flatfile.jar}, and counts at the webhook
 * what became of them.
 */
public final class KillLoop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** As many handlers run at once by default, so as many may have to run again. */
    private static final int CONCURRENCY = 16;

    private static final int SPACES = 20;
    /** A machine that starts processes slowly falls ever further behind; what it does not get done is not lost. */
    private static final int MOST_BACKLOG = 2_000;

    private final Ledger ledger = new Ledger();
    private final Webhook webhook;
    private final Platform platform;
    private final Path state;
    private volatile boolean listening;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private KillLoop() throws Exception {
        webhook = Webhook.start(ledger);
        platform = Platform.start(SPACES);
        state = Files.createTempDirectory("earmark-kills");
    }

    /** Kills it at random moments; whether nothing was lost, and only what was in flight at a kill came again. */
    public static boolean kill(Options options) throws Exception {
        long seed = options.number("seed", 1, 1);
        var random = new Random(seed);
        int rounds = options.number("rounds", 200, 10);
        try (var loop = new KillLoop()) {
            loop.rounds(options, rounds, random, Child::kill);
            return loop.report("kill -9", rounds, seed, CONCURRENCY);
        }
    }

    /** Ends it with SIGTERM; whether nothing was lost or run again, and each process ended well in its grace period. */
    public static boolean terminate(Options options) throws Exception {
        int rounds = options.number("rounds", 50, 5);
        Duration grace = Duration.ofSeconds(options.number("grace", 30, 30));
        List<Integer> exits = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        try (var loop = new KillLoop()) {
            loop.rounds(options, rounds, new Random(1), child -> {
                long begin = System.nanoTime();
                child.terminate();
                exits.add(child.await(grace));
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            });
            System.out.println("exit codes other than 0: "
                    + exits.stream().filter(code -> code != 0).count() + ", longest end "
                    + times.stream().mapToLong(Long::longValue).max().orElse(0) + " ms");
            return loop.report("SIGTERM", rounds, 1, 0) && exits.stream().allMatch(code -> code == 0);
        }
    }

    private interface Ending {
        void end(Child child) throws InterruptedException;
    }

    private void rounds(Options options, int rounds, Random random, Ending ending) throws Exception {
        int perSecond = options.number("rate", 200, 200);
        var submitting = new Thread(() -> submit(perSecond), "proofs-submit");
        try {
            try (var child = listener()) {
                // What is submitted before a first start has begun is none of its business.
                Waiting.until(PATIENCE, () -> !child.isAlive() || listening);
                submitting.start();
                round(child, random, ending);
            }
            for (int round = 1; round < rounds; round++) {
                ledger.nextRound();
                try (var child = listener()) {
                    round(child, random, ending);
                }
            }
        } finally {
            submitting.interrupt();
            submitting.join();
        }
        ledger.nextRound();
        try (var child = listener()) {
            Waiting.until(PATIENCE, () -> ledger.missing().isEmpty());
            child.terminate();
            child.await(PATIENCE);
        }
    }

    /** Lets it deliver something first, so that a slow machine does not only ever kill a process that is starting. */
    private void round(Child child, Random random, Ending ending) throws InterruptedException {
        Waiting.until(PATIENCE, () -> ledger.deliveredInRound() > 0 || !child.isAlive());
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
        ending.end(child);
    }

    private Child listener() throws Exception {
        return Child.start(
                "delivery",
                Path.of("."),
                Child.java("-jar", Path.of("examples", "target", "delivery.jar").toString()),
                Map.of(
                        "FLATFILE_API_URL",
                        platform.url(),
                        "FLATFILE_API_KEY",
                        Platform.KEY,
                        "FLATFILE_ENVIRONMENT_ID",
                        Platform.ENVIRONMENT,
                        "WEBHOOK_URL",
                        webhook.url(ledger.round()),
                        "EARMARK_STATE_DIR",
                        state.toString()),
                this::heard);
    }

    private void heard(String line) {
        if (line.contains("Listening with")) {
            listening = true;
        }
    }

    private void submit(int perSecond) {
        var pace = new Pace(perSecond);
        try {
            while (true) {
                pace.await();
                Waiting.until(PATIENCE, () -> ledger.backlog() < MOST_BACKLOG);
                ledger.submitted(platform.submit());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (Exception broken) {
            failure.set(broken);
        }
    }

    private boolean report(String how, int rounds, long seed, int mayRepeat) throws Exception {
        if (failure.get() != null) {
            throw failure.get();
        }
        List<String> missing = ledger.missing();
        int unfinished = 0;
        for (String job : ledger.jobs()) {
            if (!missing.contains(job) && !platform.isComplete(job)) {
                unfinished++;
            }
        }
        Verdict verdict = ledger.verdict();
        System.out.println(how + " " + rounds + " times (seed " + seed + "): "
                + ledger.jobs().size() + " events, "
                + missing.size() + " lost, " + unfinished + " delivered but not finished, "
                + verdict.disordered() + " out of order, "
                + verdict.repeated() + " delivered again (at most " + verdict.mostRepeated() + " after one end), "
                + verdict.unexplained() + " of them without having been in flight at an end");
        return missing.isEmpty()
                && unfinished == 0
                && verdict.disordered() == 0
                && verdict.mostRepeated() <= mayRepeat
                && verdict.unexplained() == 0;
    }

    @Override
    public void close() {
        platform.close();
        webhook.close();
    }
}
