// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.observe.Health;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens to events. Thread-safe. */
final class Counters implements EarmarkObserver {

    private final LongAdder received = new LongAdder();
    private final LongAdder settled = new LongAdder();
    private final LongAdder attempts = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder parked = new LongAdder();
    private final LongAdder disconnects = new LongAdder();

    @Override
    public void received(Event event, int handlers) {
        received.increment();
    }

    @Override
    public void attempt(Event event, String handlerId, int attempt) {
        attempts.increment();
    }

    @Override
    public void succeeded(Event event, String handlerId, int tries) {
        succeeded.increment();
    }

    @Override
    public void failed(Event event, String handlerId, int attempt, Throwable failure) {
        failed.increment();
    }

    @Override
    public void parked(Event event, String handlerId, int tries, Throwable failure) {
        failed.increment();
        parked.increment();
    }

    @Override
    public void settled(Event event) {
        settled.increment();
    }

    @Override
    public void disconnected(String reason) {
        disconnects.increment();
    }

    /** The counts and the state, in the text format of Prometheus. */
    String prometheus(Health health) {
        var text = new StringBuilder();
        counter(text, "events_received", "Events that arrived, repeats left out.", received);
        counter(text, "events_settled", "Events whose handlers have all succeeded or were given up.", settled);
        counter(text, "attempts", "Attempts of handlers.", attempts);
        counter(text, "handlers_succeeded", "Handlers that succeeded for an event.", succeeded);
        counter(text, "attempts_failed", "Attempts that failed.", failed);
        counter(text, "handlers_parked", "Handlers that were given up for an event.", parked);
        counter(text, "disconnects", "Times that the source lost the platform.", disconnects);
        gauge(text, "events_in_hand", "Events that are taken in and not settled.", health.inHand());
        gauge(
                text,
                "lag_seconds",
                "How long the oldest event in hand has been there.",
                health.lag().toMillis() / 1e3);
        gauge(text, "alive", "1 unless only a new process helps.", health.alive() ? 1 : 0);
        gauge(text, "ready", "1 while events are taken in and handled.", health.ready() ? 1 : 0);
        return text.toString();
    }

    private static void counter(StringBuilder text, String name, String help, LongAdder count) {
        sample(text, name + "_total", help, "counter", String.valueOf(count.sum()));
    }

    private static void gauge(StringBuilder text, String name, String help, double value) {
        sample(text, name, help, "gauge", String.valueOf(value));
    }

    private static void sample(StringBuilder text, String name, String help, String type, String value) {
        var full = "earmark_" + name;
        text.append("# HELP ").append(full).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(full).append(' ').append(type).append('\n');
        text.append(full).append(' ').append(value).append('\n');
    }
}
