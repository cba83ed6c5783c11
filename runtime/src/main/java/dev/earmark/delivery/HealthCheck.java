// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.observe.Health;
import java.time.Duration;
import java.util.ArrayList;

/** Looks at the parts of a delivery, and says how they are. */
final class HealthCheck {

    /** A source that waits for news hears from the platform at least this often. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(6);

    private static final Duration WORTH_A_WORD = Duration.ofMinutes(5);
    private static final Duration STUCK = Duration.ofSeconds(1);
    private static final Duration HOPELESS = Duration.ofMinutes(1);

    private final Intake intake;
    private final Ledger ledger;
    private final Watchdog watchdog;
    private final Contact contact;
    private final World world;

    HealthCheck(Intake intake, Ledger ledger, Watchdog watchdog, Contact contact, World world) {
        this.intake = intake;
        this.ledger = ledger;
        this.watchdog = watchdog;
        this.contact = contact;
        this.world = world;
    }

    Health health(boolean started, boolean stopping) {
        var reasons = new ArrayList<String>();
        if (stopping) {
            reasons.add("The listeners have stopped.");
        } else if (!started) {
            reasons.add("The source is not connected yet.");
        }
        contact.problem()
                .ifPresent(problem -> reasons.add("No contact for " + seconds(contact.silence()) + ": " + problem));
        var silent = contact.silence().compareTo(LONGEST_SILENCE) > 0;
        if (silent && reasons.isEmpty()) {
            reasons.add("No contact for " + seconds(contact.silence()) + ".");
        }
        intake.reasons().forEach(reason -> reasons.add("Paused: " + reason));
        var ready = reasons.isEmpty();
        for (var stuck : watchdog.stuck(STUCK)) {
            reasons.add("Handler " + stuck.what() + " has been running for " + seconds(stuck.running())
                    + ", longer than its timeout, and does not react to the interrupt.");
        }
        var lag = lag();
        if (lag.compareTo(WORTH_A_WORD) > 0) {
            ledger.oldest()
                    .ifPresent(oldest -> reasons.add("Event " + oldest.event().id() + " ("
                            + oldest.event().topic() + ") has been in hand for " + seconds(lag) + "."));
        }
        var unbounded = ledger.settledWithoutAMark();
        if (unbounded > 0) {
            reasons.add("The state grows: " + unbounded
                    + " settled events are remembered, since the source has never called handedOver.");
        }
        var alive = !stopping && watchdog.stuck(HOPELESS).isEmpty();
        return new Health(alive, alive && ready, intake.inHand(), lag, reasons);
    }

    private Duration lag() {
        return ledger.oldest()
                .map(oldest -> Duration.ofNanos(world.nanoTime() - oldest.takenAt()))
                .orElse(Duration.ZERO);
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
