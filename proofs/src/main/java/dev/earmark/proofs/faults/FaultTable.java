// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import dev.earmark.proofs.process.Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prints what faults of the stream do to Earmark and to the official listener, in one table. */
public final class FaultTable {

    private FaultTable() {}

    /** Whether Earmark has handled each event once in every row, and went on in time. */
    public static boolean run(Options options) throws Exception {
        int events = options.number("events", 1_000, 500);
        int perSecond = options.number("rate", 100, 100);
        Duration quiet = Duration.ofSeconds(options.number("quiet", 20, 20));
        int patience = options.number("patience", 1, 3);
        System.out.println(FaultResult.HEAD);
        boolean holds = true;
        ExecutorService pool = Executors.newCachedThreadPool();
        ExecutorService rows = Executors.newFixedThreadPool(options.number("at-once", 1, 1));
        try {
            List<Future<List<FaultResult>>> pending = FaultRow.all().stream()
                    .filter(row -> row.name().contains(options.text("row")))
                    .map(row -> rows.submit(() -> compare(pool, row, events, perSecond, quiet, options.text("only"))))
                    .toList();
            for (Future<List<FaultResult>> row : pending) {
                for (FaultResult result : row.get()) {
                    System.out.println(result.line());
                    holds &= result.isGood(patience) || result.peer() != Peer.EARMARK;
                }
            }
        } finally {
            rows.shutdownNow();
            pool.shutdownNow();
        }
        return holds;
    }

    /** The listeners run at the same time, each on a Local Flatfile of its own. */
    private static List<FaultResult> compare(
            ExecutorService pool, FaultRow row, int events, int perSecond, Duration quiet, String only)
            throws Exception {
        List<Callable<FaultResult>> runs = new ArrayList<>();
        for (Peer peer : Peer.values()) {
            if (peer.isThere() && peer.label.toLowerCase(java.util.Locale.ROOT).contains(only)) {
                runs.add(() -> new FaultRun(peer, row, events, perSecond, quiet).run());
            }
        }
        List<FaultResult> results = new ArrayList<>();
        for (Future<FaultResult> result : pool.invokeAll(runs)) {
            results.add(result.get());
        }
        return results;
    }
}
