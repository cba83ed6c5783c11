// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.EventPage;
import dev.earmark.api.EventQuery;
import dev.earmark.api.Events;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.FlatfileException;
import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events API over and over: everything created since the newest event seen, less an overlap, since events may
 * appear a little later than they say they were created. Repeats are left to the sink. A first read takes the platform's
 * own "now" as the beginning.
 *
 * <p>How the platform orders the reply is not documented, so it is read to an empty page and sorted here, up to a bound.
 */
public final class PollingSource implements EventSource {

    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final int PAGE_SIZE = 100;
    private static final int REMEMBERED_REPORTS = 1_000;
    private static final int SORTED_AT_ONCE = 1_000;
    private static final Comparator<Event> ORDER =
            Comparator.comparing(PollingSource::time).thenComparing(Event::id);

    private final Events events;
    private final ProblemLog log;
    private final EventQuery query;
    private final Pauses pauses;
    private final String environmentId;
    private final Duration interval;
    private final EventParser parser = new EventParser();
    private final Set<String> reported = new HashSet<>();
    private @Nullable Thread reader;
    private Instant begin = Instant.EPOCH;
    private Instant mark = Instant.EPOCH;

    /**
     * A source of the events of an environment.
     *
     * @param api the API
     * @param environmentId the environment
     * @param interval how long to wait after a read that found nothing new
     */
    public PollingSource(FlatfileClient api, String environmentId, Duration interval) {
        this(api, environmentId, interval, new StoppablePauses());
    }

    PollingSource(FlatfileClient api, String environmentId, Duration interval, Pauses pauses) {
        this.events = api.events();
        this.log = ProblemLog.of(PollingSource.class, api.secretMask()::mask);
        this.environmentId = environmentId;
        this.interval = interval;
        this.pauses = pauses;
        this.query = EventQuery.all()
                .environment(environmentId)
                .includeAcknowledged(true)
                .pageSize(PAGE_SIZE);
    }

    @Override
    public String description() {
        return "events of environment " + environmentId + ", polled every " + interval.toMillis() + " ms";
    }

    @Override
    public void start(EventSink sink) {
        begin = sink.resumeFrom().orElseGet(this::serverNow);
        mark = begin;
        sink.handedOver(begin);
        var thread = new Thread(() -> readUntilStopped(sink), "earmark-poll");
        thread.setDaemon(true);
        reader = thread;
        thread.start();
    }

    /** The platform's clock, to the second: an event created in the same second before the start is handled too. */
    private Instant serverNow() {
        var reply = events.list(query.since(Instant.now()).pageSize(1));
        return Objects.requireNonNullElseGet(reply.serverTime(), Instant::now);
    }

    @Override
    public void stop() {
        var thread = reader;
        if (thread == null) {
            return;
        }
        pauses.stop();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilStopped(EventSink sink) {
        try {
            do {
                read(sink);
            } while (pauses.pause(interval));
        } catch (InterruptedException stopped) {
            log.debug("Polling was interrupted, as a stop does.");
        }
    }

    private void read(EventSink sink) throws InterruptedException {
        try {
            poll(sink);
            sink.connected();
        } catch (FlatfileException failure) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            sink.disconnected(String.valueOf(failure.getMessage()));
        } catch (RuntimeException defect) {
            log.error("Reading events failed; Earmark tries again: " + Throwables.trace(defect));
        }
    }

    /** Reads everything since the mark; moves the mark only once all of it was handed over. */
    void poll(EventSink sink) throws InterruptedException {
        var since = mark.minus(OVERLAP);
        var from = query.since(since.isBefore(begin) ? begin : since);
        var newest = mark;
        var batch = new ArrayList<Event>();
        for (var number = 1; ; number++) {
            var page = events.list(from.page(number));
            if (page.events().isEmpty()) {
                break;
            }
            batch.addAll(parse(page));
            if (batch.size() >= SORTED_AT_ONCE) {
                newest = handOver(batch, newest, sink);
            }
        }
        mark = handOver(batch, newest, sink);
        sink.handedOver(mark);
    }

    private static Instant handOver(List<Event> batch, Instant newest, EventSink sink) throws InterruptedException {
        batch.sort(ORDER);
        var last = newest;
        for (var event : batch) {
            sink.accept(event);
            last = time(event).isAfter(last) ? time(event) : last;
        }
        batch.clear();
        return last;
    }

    private List<Event> parse(EventPage page) {
        var parsed = new ArrayList<Event>(page.events().size());
        for (var json : page.events()) {
            try {
                parsed.add(parser.parse(json));
            } catch (MalformedEventException malformed) {
                // The overlap reads the same event again and again; it is reported once, as long as it is remembered.
                if (reported.size() == REMEMBERED_REPORTS) {
                    reported.clear();
                }
                if (reported.add(malformed.getMessage())) {
                    log.error("An event from the platform was left out: " + malformed.getMessage());
                }
            }
        }
        return parsed;
    }

    private static Instant time(Event event) {
        var time = event.createdAt();
        return time == null ? Instant.EPOCH : time;
    }
}
