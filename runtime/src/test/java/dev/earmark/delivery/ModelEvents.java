// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The platform's events: each has a time of creation and may be seen only some seconds later. */
final class ModelEvents {

    static final Duration OVERLAP = Duration.ofSeconds(5);

    /** An event, and from when on the platform lists it. */
    record Listed(Event event, Instant createdAt, Instant visibleAt) {}

    private final List<Listed> events = new ArrayList<>();

    ModelEvents(Random random, Instant begin, Duration span, int count) {
        for (var number = 0; number < count; number++) {
            var createdAt = begin.plusMillis(1 + random.nextLong(span.toMillis()));
            var late = random.nextInt(5) == 0 ? random.nextLong(OVERLAP.toMillis() - 1_000) : 0;
            var event = Lab.event("us_evt_" + number, "us_sp_" + random.nextInt(6), createdAt);
            events.add(new Listed(event, createdAt, createdAt.plusMillis(late)));
        }
        events.sort(Comparator.comparing(Listed::createdAt)
                .thenComparing(listed -> listed.event().id()));
    }

    List<Listed> all() {
        return events;
    }

    /** What the platform lists at an instant, from a time of creation on, in order. */
    List<Event> since(Instant from, Instant now) {
        return events.stream()
                .filter(listed -> !listed.createdAt().isBefore(from))
                .filter(listed -> !listed.visibleAt().isAfter(now))
                .map(Listed::event)
                .toList();
    }
}
