// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

/** Tells the sink whether the platform can be reached, each change once. Thread-safe. */
final class Contact {

    private final EventSink sink;
    private boolean lost;

    Contact(EventSink sink) {
        this.sink = sink;
    }

    synchronized void lose(String reason) {
        if (!lost) {
            lost = true;
            sink.disconnected(reason);
        }
    }

    /** What was lost is there again. */
    synchronized void find() {
        lost = false;
        sink.connected();
    }

    /** The platform answers, though perhaps not where it was lost. */
    synchronized void confirm() {
        if (!lost) {
            sink.connected();
        }
    }
}
