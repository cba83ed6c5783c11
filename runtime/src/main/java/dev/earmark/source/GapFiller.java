// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.FlatfileException;
import dev.earmark.log.ProblemLog;
import java.time.Duration;

/** Reads the events API when a gap is open and from time to time, and sees to it that the right to the stream goes on. */
final class GapFiller {

    private final CatchUp catchUp;
    private final StreamRight right;
    private final Gaps gaps;
    private final Contact contact;
    private final StreamReader reader;
    private final StreamSettings settings;
    private final ProblemLog log;
    private final Outage outage;
    private Duration wait;

    GapFiller(
            CatchUp catchUp,
            StreamRight right,
            Gaps gaps,
            Contact contact,
            StreamReader reader,
            StreamSettings settings,
            ProblemLog log) {
        this.catchUp = catchUp;
        this.right = right;
        this.gaps = gaps;
        this.contact = contact;
        this.reader = reader;
        this.settings = settings;
        this.log = log;
        this.outage = new Outage(settings.pace());
        this.wait = settings.reconciliation();
    }

    void takeTurn() throws InterruptedException {
        var gap = gaps.awaitDue(wait);
        var awaited = gaps.isOpen() ? null : reader.awaited();
        try {
            right.renewInTime();
            var isLate = catchUp.read();
            recovered();
            gaps.closed(gap);
            contact.confirm();
            if (isLate && awaited != null && awaited == reader.awaited()) {
                awaited.giveUp("did not bring what the events API lists");
            }
        } catch (FlatfileException failure) {
            RepeatingThread.endIfInterrupted(failure);
            fail(failure);
        }
    }

    private void recovered() {
        if (outage.isLasting()) {
            outage.end();
            log.info("The events API can be read again.");
        }
        wait = gaps.isStreaming() ? settings.reconciliation() : settings.fallback();
    }

    private void fail(FlatfileException failure) throws InterruptedException {
        if (!outage.isLasting()) {
            log.warn("The events API cannot be read; what the stream does not bring is read later: "
                    + failure.getMessage());
        }
        wait = outage.pause();
        gaps.failed();
        gaps.asking(true);
        try {
            settings.pace().sleep(failure.retryAfter(Duration.ZERO));
        } finally {
            gaps.asking(false);
        }
    }
}
