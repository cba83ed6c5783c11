// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.EventPage;
import dev.earmark.api.EventQuery;
import dev.earmark.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads from the events API what was created since the mark, and moves the mark. How the platform orders the reply is not
 * documented, so it is read to an empty page and sorted here, up to a bound.
 *
 * <p>Events may appear a little later than they say they were created: the mark stays an overlap behind the platform's
 * clock, or behind the newest event where that is later.
 */
final class CatchUp {

    static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final Duration LATE = OVERLAP.multipliedBy(2);
    private static final int PAGE_SIZE = 100;
    private static final int SORTED_AT_ONCE = 1_000;

    private final Function<EventQuery, EventPage> api;
    private final EventQuery query;
    private final Handover handover;
    private final Mark mark;

    CatchUp(Function<EventQuery, EventPage> api, EventQuery scope, Handover handover, Mark mark) {
        this.api = api;
        this.query = scope.includeAcknowledged(true).pageSize(PAGE_SIZE);
        this.handover = handover;
        this.mark = mark;
    }

    /**
     * Reads to the end.
     *
     * @return whether there were events which had long been created, but were not handed over
     * @throws dev.earmark.api.FlatfileException when the API cannot be read; the mark stays where it got
     */
    boolean read() throws InterruptedException {
        var from = query.since(mark.at());
        var batch = new Batch(handover.newest());
        var page = api.apply(from.page(1));
        var begun = page.serverTime() == null ? Instant.EPOCH : page.serverTime();
        for (var number = 1; !page.events().isEmpty(); ) {
            batch.add(handover.unknown(page.events()));
            if (batch.events.size() >= SORTED_AT_ONCE) {
                batch.hand();
            }
            var next = api.apply(from.page(++number));
            if (next.events().size() > page.events().size()) {
                // The page before was not full and has grown since: what it lacks comes before this one.
                number = 1;
                next = api.apply(from.page(1));
            }
            page = next;
        }
        batch.hand();
        var settled = Handover.later(begun, batch.newest).minus(OVERLAP);
        // Not past the newest event, or a wrong clock of the platform would hide those to come.
        mark.advance(settled.isBefore(batch.newest) ? settled : batch.newest);
        return batch.oldest.isBefore(begun.minus(LATE));
    }

    /** What was read and not yet handed over. */
    private final class Batch {

        private final List<Event> events = new ArrayList<>();
        private Instant last = Instant.EPOCH;
        private boolean ascending = true;
        private Instant oldest = Instant.MAX;
        private Instant newest;

        Batch(Instant newest) {
            this.newest = newest;
        }

        void add(List<Event> page) {
            for (var event : page) {
                var time = Handover.time(event);
                ascending &= !time.isBefore(last);
                last = Handover.later(last, time);
            }
            events.addAll(page);
        }

        /** A long read moves the mark on its way, if the platform seems to list events as they were created. */
        void hand() throws InterruptedException {
            var handed = handover.hand(events);
            events.clear();
            if (!handed.isEmpty()) {
                var first = Handover.time(handed.get(0));
                oldest = first.isBefore(oldest) ? first : oldest;
                newest = Handover.later(newest, Handover.time(handed.get(handed.size() - 1)));
            }
            if (ascending) {
                mark.advance(last.minus(OVERLAP));
            }
        }
    }
}
