// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait between tries: up to a tenth of the time it has been failing and, in the first minute, a second, so that
 * what was short is over soon and what is long is not made longer; spread, so that many clients do not return at once.
 */
final class Outage {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST_IN_THE_FIRST_MINUTE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Pace pace;
    private long begun;
    private long last;
    private boolean lasting;

    Outage(Pace pace) {
        this.pace = pace;
    }

    boolean isLasting() {
        return lasting;
    }

    void end() {
        lasting = false;
    }

    /** The wait after a failure; one that comes long after the last is another outage. */
    Duration pause() {
        var now = pace.nanoTime();
        if (!lasting || now - last > 2 * LONGEST.toNanos()) {
            lasting = true;
            begun = now;
        }
        last = now;
        var lasted = now - begun;
        var most = lasted < TimeUnit.MINUTES.toNanos(1) ? LONGEST_IN_THE_FIRST_MINUTE : LONGEST;
        var longest = Math.min(Math.max(lasted / 10, SHORTEST.toNanos()), most.toNanos());
        return Duration.ofNanos(Math.round(longest * (1 + pace.random()) / 2));
    }
}
