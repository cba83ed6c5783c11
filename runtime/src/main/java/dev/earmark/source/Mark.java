// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.time.Instant;

/** Up to when everything has been handed over; moves forward only. Thread-safe. */
final class Mark {

    private final EventSink sink;
    private Instant at;

    Mark(EventSink sink, Instant begin) {
        this.sink = sink;
        this.at = begin;
        sink.handedOver(begin);
    }

    synchronized Instant at() {
        return at;
    }

    synchronized void advance(Instant to) {
        if (to.isAfter(at)) {
            at = to;
            sink.handedOver(to);
        }
    }
}
