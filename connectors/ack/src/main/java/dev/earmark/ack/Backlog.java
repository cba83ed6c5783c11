// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.ack;

import dev.earmark.api.EventPage;
import dev.earmark.api.EventQuery;
import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the platform lists as not acknowledged. Used by one thread. */
final class Backlog {

    /** A large page makes it likely that the list is read as it was at one moment; the platform may send less. */
    private static final int PAGE_SIZE = 1_000;

    private static final int SORTED_AT_ONCE = 1_000;
    private static final int REMEMBERED_REPORTS = 1_000;
    /** Events may appear a little later than they say they were created. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private static final Comparator<Event> ORDER =
            Comparator.comparing(Backlog::time).thenComparing(Event::id);

    private final Function<EventQuery, EventPage> api;
    private final EventQuery query;
    private final EventSink sink;
    private final Acknowledgements acknowledgements;
    private final ProblemLog log;
    private final EventParser parser = new EventParser();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Set<String> reported = new HashSet<>();

    Backlog(
            Function<EventQuery, EventPage> api,
            EventQuery scope,
            EventSink sink,
            Acknowledgements acknowledgements,
            ProblemLog log) {
        this.api = api;
        this.query = scope.pageSize(PAGE_SIZE);
        this.sink = sink;
        this.acknowledgements = acknowledgements;
        this.log = log;
    }

    /**
     * Reads what is not in hand yet and hands it over, the oldest first.
     *
     * @return false where the end was not reached
     */
    boolean work() throws InterruptedException {
        var batch = new Batch();
        acknowledgements.hold(batch::read);
        acknowledgements.sendAll(hand(batch.events));
        if (batch.complete && batch.begun != null) {
            sink.handedOver(batch.begun.minus(LATE));
        }
        return batch.complete;
    }

    /** Gives those back that are settled already, which no handler matches or whose acknowledgement was under way. */
    private List<String> hand(List<Event> events) throws InterruptedException {
        events.sort(ORDER);
        var settled = new ArrayList<String>();
        for (var event : events) {
            var id = event.id();
            inHand.add(id);
            var stage = sink.accept(event).toCompletableFuture();
            if (stage.isDone()) {
                inHand.remove(id);
                settled.add(id);
            } else {
                var unused = stage.thenRun(() -> inHand.remove(id));
            }
        }
        return settled;
    }

    private static Instant time(Event event) {
        var time = event.createdAt();
        return time == null ? Instant.EPOCH : time;
    }

    private @Nullable Event parse(byte[] json) {
        try {
            return parser.parse(json);
        } catch (MalformedEventException malformed) {
            report(String.valueOf(malformed.getMessage()));
            return null;
        }
    }

    /** It is listed again and again; it is reported once, as long as it is remembered. */
    private void report(String problem) {
        if (reported.size() == REMEMBERED_REPORTS) {
            reported.clear();
        }
        if (reported.add(problem)) {
            log.error("An event from the platform was left out, and is not acknowledged: " + problem);
        }
    }

    private final class Batch {
        private final List<Event> events = new ArrayList<>();
        private @Nullable Instant begun;
        private boolean complete;

        void read() {
            for (var number = 1; events.size() < SORTED_AT_ONCE; number++) {
                var page = api.apply(query.page(number));
                begun = begun == null ? page.serverTime() : begun;
                if (page.events().isEmpty()) {
                    complete = true;
                    return;
                }
                for (var json : page.events()) {
                    var event = parse(json);
                    if (event != null && !inHand.contains(event.id())) {
                        events.add(event);
                    }
                }
            }
        }
    }
}
