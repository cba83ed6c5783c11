// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileException;
import dev.earmark.log.ProblemLog;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Whether the platform is out of reach or does not accept the credentials. A handler that failed for such a reason asks;
 * a probe decides. While it is so no events are taken in, and the probe is repeated until it succeeds. Thread-safe.
 */
final class Outage {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(500);

    private final Callable<?> probe;
    private final Intake intake;
    private final World world;
    private final ProblemLog log;
    private volatile boolean active;

    Outage(Callable<?> probe, Intake intake, World world, ProblemLog log) {
        this.probe = probe;
        this.intake = intake;
        this.world = world;
        this.log = log;
    }

    boolean isActive() {
        return active;
    }

    /** Whether there is an outage; one that begins now is the reason why the handler failed. */
    synchronized boolean confirm() {
        if (!active) {
            probe();
        }
        return active;
    }

    private void probe() {
        try {
            probe.call();
        } catch (Exception failure) {
            begin(failure);
            return;
        }
        end();
    }

    private void begin(Exception failure) {
        active = true;
        var reason = String.valueOf(failure.getMessage());
        if (intake.pause(this, "Flatfile does not serve this listener: " + reason)) {
            log.warn("Paused: Flatfile does not serve this listener. No events are taken in until it does: " + reason);
        }
        world.after(wait(failure), () -> world.executor().execute(this::probeAgain));
    }

    private static Duration wait(Exception failure) {
        return failure instanceof FlatfileException refused ? refused.retryAfter(BETWEEN_PROBES) : BETWEEN_PROBES;
    }

    private synchronized void probeAgain() {
        probe();
    }

    private void end() {
        active = false;
        if (intake.resume(this)) {
            log.info("Resumed: Flatfile serves this listener again.");
        }
    }
}
