// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.source.stream.StreamReply;
import java.time.Duration;
import java.time.Instant;

/**
 * Hands over what the stream brings, and opens a gap where it may have missed something. What was missed is older than what
 * comes next, which therefore waits until the gap is closed, as long as the events API is of help.
 */
final class StreamFollower implements StreamReader.News {

    /** So many events are taken on trust before they move the mark; the events API mostly does so before. */
    private static final int TRUSTED = 5_000;

    /** While a reply is handed over only one poll waits; after longer than this more may be published than is kept. */
    private static final Duration LATE = Duration.ofMillis(50);

    private static final int LONGEST_BURST = 20_000;
    private static final int MOST_BEYOND_THE_MARK = 50_000;

    private final Handover handover;
    private final Mark mark;
    private final Gaps gaps;
    private final Contact contact;
    private final Pace pace;
    private boolean behind = true;
    private boolean isLate;
    private boolean nextIsLate;
    private Instant newest;
    private Instant markSeen;
    private int beyond;

    StreamFollower(Handover handover, Mark mark, Gaps gaps, Contact contact, Pace pace) {
        this.handover = handover;
        this.mark = mark;
        this.gaps = gaps;
        this.contact = contact;
        this.pace = pace;
        this.markSeen = mark.at();
        this.newest = mark.at();
    }

    @Override
    public void found() {
        behind = true;
        contact.find();
        gaps.streaming(true);
        gaps.open();
    }

    @Override
    public void lost(String reason) {
        gaps.streaming(false);
        contact.lose(reason + " (the events API is read meanwhile)");
    }

    void follow(StreamReader reader) throws InterruptedException {
        var reply = reader.next();
        var begun = pace.nanoTime();
        contact.find();
        doubt(reply);
        if (behind) {
            gaps.awaitClosed();
        }
        behind = true;
        try {
            handOver(reply);
            behind = false;
        } catch (RuntimeException defect) {
            gaps.open();
            throw defect;
        }
        isLate = nextIsLate;
        nextIsLate = pace.nanoTime() - begun > LATE.toNanos();
    }

    /** A full reply to a poll that was sent late most likely lacks something, which is older than it. */
    private void doubt(StreamReply reply) {
        if (reply.isFull() && isLate) {
            gaps.open();
            behind = true;
        } else if (reply.isFull()) {
            gaps.suspect();
        }
    }

    private void handOver(StreamReply reply) throws InterruptedException {
        var handed = handover.hand(handover.parse(reply.messages()));
        if (!handed.isEmpty()) {
            newest = Handover.later(newest, Handover.time(handed.get(handed.size() - 1)));
        }
        moveMark(reply.messages().size());
    }

    private void moveMark(int handedOver) throws InterruptedException {
        if (!mark.at().equals(markSeen)) {
            markSeen = mark.at();
            beyond = 0;
        }
        var before = beyond;
        beyond += handedOver;
        if (beyond >= LONGEST_BURST && before < LONGEST_BURST) {
            gaps.open();
        }
        if (beyond >= TRUSTED && !gaps.isOpen()) {
            mark.advance(newest.minus(CatchUp.OVERLAP));
        } else if (beyond >= MOST_BEYOND_THE_MARK) {
            gaps.awaitClosed();
        }
    }
}
