// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import dev.earmark.log.ProblemLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where events of the stream and of the events API meet: each is parsed once and handed over once, as far back as ids are
 * remembered; the sink drops older repeats. Thread-safe.
 */
final class Handover {

    /** More than what is read a second time after a burst, or its ids would push each other out. */
    private static final int REMEMBERED_IDS = 60_000;

    private static final int REMEMBERED_REPORTS = 1_000;
    private static final Comparator<Event> ORDER =
            Comparator.comparing(Handover::time).thenComparing(Event::id);

    private final EventSink sink;
    private final ProblemLog log;
    private final EventParser parser = new EventParser();
    private final KnownIds known = new KnownIds(REMEMBERED_IDS);
    private final Set<String> reported = new HashSet<>();
    private final ReentrantLock one = new ReentrantLock();
    private volatile Instant newest;

    Handover(EventSink sink, Instant begin, ProblemLog log) {
        this.sink = sink;
        this.log = log;
        this.newest = begin;
    }

    /** When the newest event that was handed over was created; the beginning while there is none. */
    Instant newest() {
        return newest;
    }

    /** Those of what is read again that are not known yet; what is no event is reported and left out. */
    List<Event> unknown(List<byte[]> all) {
        var unknown = new ArrayList<>(all);
        unknown.removeIf(known::contains);
        return parse(unknown);
    }

    /** What is no event is reported and left out. */
    List<Event> parse(List<byte[]> all) {
        var parsed = new ArrayList<Event>(all.size());
        for (var json : all) {
            try {
                parsed.add(parser.parse(json));
            } catch (MalformedEventException malformed) {
                report(String.valueOf(malformed.getMessage()));
            }
        }
        return parsed;
    }

    /** The overlap reads the same event again and again; it is reported once, as long as it is remembered. */
    private synchronized void report(String problem) {
        if (reported.size() == REMEMBERED_REPORTS) {
            reported.clear();
        }
        if (reported.add(problem)) {
            log.error("An event from the platform was left out: " + problem);
        }
    }

    /**
     * Sorts events and hands them over; waits while the sink does.
     *
     * @return those that were not known meanwhile, the oldest first
     */
    List<Event> hand(List<Event> events) throws InterruptedException {
        events.sort(ORDER);
        var handed = new ArrayList<Event>(events.size());
        for (var event : events) {
            if (hand(event)) {
                handed.add(event);
            }
        }
        return handed;
    }

    private boolean hand(Event event) throws InterruptedException {
        // A repeat has to wait until the first one is taken: only then is it in the sink's keeping.
        one.lockInterruptibly();
        try {
            if (known.contains(event.id())) {
                return false;
            }
            sink.accept(event);
            known.add(event.id());
            newest = later(newest, time(event));
            return true;
        } finally {
            one.unlock();
        }
    }

    static Instant time(Event event) {
        var time = event.createdAt();
        return time == null ? Instant.EPOCH : time;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
