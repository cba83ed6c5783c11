// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Pace;
import dev.earmark.proofs.process.Waiting;
import dev.earmark.testkit.LocalFlatfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** One listener under one fault: events at a steady rate, the fault after a quarter of them, then quiet. */
final class FaultRun {

    private static final int WARM_UP = 20;
    private static final Duration START = Duration.ofSeconds(60);

    private final Peer peer;
    private final FaultRow row;
    private final int events;
    private final int perSecond;
    private final Duration quiet;
    private final Arrivals arrivals;

    FaultRun(Peer peer, FaultRow row, int events, int perSecond, Duration quiet) {
        this.peer = peer;
        this.row = row;
        this.events = events;
        this.perSecond = perSecond;
        this.quiet = quiet;
        this.arrivals = new Arrivals(peer::isWarning);
    }

    FaultResult run() throws Exception {
        Path state = Files.createTempDirectory("earmark-faults");
        try (var flatfile = row.start();
                var child = Child.start(
                        peer.name().toLowerCase(java.util.Locale.ROOT),
                        peer.directory(),
                        peer.command(),
                        environment(flatfile, state),
                        arrivals::line)) {
            warmUp(flatfile);
            return emit(flatfile, child);
        }
    }

    private static Map<String, String> environment(LocalFlatfile flatfile, Path state) {
        return Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_API_KEY", flatfile.apiKey(),
                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                "EARMARK_STATE_DIR", state.toString());
    }

    private void warmUp(LocalFlatfile flatfile) throws InterruptedException {
        require(Waiting.until(START, arrivals::isReady), "has not started");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            ids.add(publish(flatfile));
        }
        require(Waiting.until(START, () -> arrivals.count(ids) == WARM_UP), "does not get events");
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalStateException(
                    peer.label + " " + problem + " in " + START.toSeconds() + " s; see proofs/target/logs.");
        }
    }

    private FaultResult emit(LocalFlatfile flatfile, Child child) throws InterruptedException {
        int begin = events / 4;
        int end = begin + (int) (row.length().toMillis() * perSecond / 1_000);
        OptionalLong over = OptionalLong.empty();
        int after = events;
        int met = 0;
        List<String> ids = new ArrayList<>();
        var pace = new Pace(perSecond);
        for (int i = 0; i < events; i++) {
            pace.await();
            if (i == begin) {
                arrivals.forgetWarnings();
                met = flatfile.faults().met();
                row.begin().accept(flatfile.faults());
            }
            if (i == end) {
                row.end().accept(flatfile.faults());
            }
            if (over.isEmpty()
                    && i >= end
                    && (!row.meetsOnePoll() || flatfile.faults().met() > met)) {
                over = OptionalLong.of(Arrivals.now());
                after = i;
            }
            ids.add(publish(flatfile));
        }
        boolean all = Waiting.until(quiet, () -> arrivals.count(ids) == events);
        OptionalLong back = arrivals.earliest(ids.subList(after, events));
        return new FaultResult(
                row,
                peer,
                events,
                arrivals.count(ids),
                arrivals.repeated(),
                back.isPresent() ? OptionalLong.of(back.getAsLong() - over.orElseThrow()) : back,
                arrivals.warnings(),
                arrivals.saidUnready(),
                all || child.isAlive());
    }

    private static String publish(LocalFlatfile flatfile) {
        return flatfile.publish("{\"topic\":\"job:ready\",\"domain\":\"job\",\"context\":{\"spaceId\":\"us_sp_proof\"},"
                        + "\"payload\":{\"job\":\"workbook:submit\",\"note\":\"" + "x".repeat(900) + "\"}}")
                .path("id")
                .asString();
    }
}
