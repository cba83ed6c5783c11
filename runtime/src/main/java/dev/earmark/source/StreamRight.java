// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.FlatfileClient;
import dev.earmark.api.Subscription;

/** The right to read the stream, renewed before it ends and when the stream denies it. Thread-safe. */
final class StreamRight {

    private final FlatfileClient api;
    private final String scope;
    private final Pace pace;
    private Subscription current;
    private long begun;

    /** Asks for the first one, and fails as that call does. */
    StreamRight(FlatfileClient api, String scope, Pace pace) {
        this.api = api;
        this.scope = scope;
        this.pace = pace;
        this.begun = pace.nanoTime();
        this.current = open();
    }

    private Subscription open() {
        var opened = api.subscriptions().open(scope);
        api.secretMask().add(opened.token());
        return opened;
    }

    synchronized Subscription current() {
        return current;
    }

    /** Asks for another one when four fifths of its time are over; fails as that call does. */
    void renewInTime() {
        var used = current();
        if (age() > used.ttl().toNanos() / 5 * 4) {
            renew(used);
        }
    }

    private synchronized long age() {
        return pace.nanoTime() - begun;
    }

    /** Asks for another one, unless that has been done since; fails as that call does. */
    void renew(Subscription used) {
        if (!used.equals(current())) {
            return;
        }
        var asked = pace.nanoTime();
        var fresh = open();
        synchronized (this) {
            begun = asked;
            current = fresh;
        }
    }
}
