// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Faults;
import dev.earmark.testkit.fault.Target;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A fault of the stream.
 *
 * @param queue how many messages the stream keeps
 * @param length how long the fault lasts; zero for one that comes once
 * @param meetsOnePoll whether it comes when the listener polls next
 * @param within how soon after its end events have to be handled again
 */
record FaultRow(
        String name,
        int queue,
        Duration length,
        boolean meetsOnePoll,
        Duration within,
        Consumer<Faults> begin,
        Consumer<Faults> end) {

    private static final int UNBOUNDED = 100_000;
    private static final int DOCUMENTED = 100;
    private static final Duration WHILE = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(1);
    /** A connection that is dead shows only by what the events API lists, which is read every 15 s. */
    private static final Duration BY_THE_API = Duration.ofSeconds(17);

    static List<FaultRow> all() {
        return List.of(
                new FaultRow(
                        "poll never answered, once",
                        UNBOUNDED,
                        Duration.ZERO,
                        true,
                        BY_THE_API,
                        faults -> faults.next(1, Target.polls(), Fault.stall()),
                        faults -> {}),
                outage("refused for 3 s", UNBOUNDED),
                outage("refused for 3 s, stream keeps 100", DOCUMENTED),
                poll("connection of a poll cut once", Fault.drop()),
                new FaultRow(
                        "tokens expired", UNBOUNDED, Duration.ZERO, false, SOON, Faults::expireTokens, faults -> {}),
                poll("403 once", Fault.status(403)),
                poll("503 once, HTML body", Fault.malformed(503)),
                poll("503 once, JSON body", Fault.status(503)),
                during("503 for 3 s", Fault.status(503)),
                poll("429 once, Retry-After 1", Fault.status(429, Duration.ofSeconds(1))),
                during("429 for 3 s, Retry-After 1", Fault.status(429, Duration.ofSeconds(1))),
                poll("500 once", Fault.status(500)),
                poll("200 with an HTML body once", Fault.malformed()),
                poll("reply cut inside its body once", Fault.cut()));
    }

    private static FaultRow outage(String name, int queue) {
        return new FaultRow(name, queue, WHILE, false, SOON, Faults::goDown, Faults::comeBack);
    }

    private static FaultRow poll(String name, Fault fault) {
        return new FaultRow(
                name,
                UNBOUNDED,
                Duration.ZERO,
                true,
                SOON,
                faults -> faults.next(1, Target.polls(), fault),
                faults -> {});
    }

    private static FaultRow during(String name, Fault fault) {
        return new FaultRow(
                name,
                UNBOUNDED,
                WHILE,
                false,
                SOON,
                faults -> faults.during(WHILE, Target.stream(), fault),
                faults -> {});
    }

    LocalFlatfile start() {
        return LocalFlatfile.builder().streamQueue(queue).start();
    }
}
