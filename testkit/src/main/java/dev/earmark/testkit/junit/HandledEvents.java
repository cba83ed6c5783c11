// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import dev.earmark.event.Event;
import dev.earmark.match.TopicPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The events that the listeners under test have handled: those that at least one handler matched, once every handler
 * has succeeded or was given up. Safe for use by several threads.
 */
public final class HandledEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, List<HandlerResult>> running = new HashMap<>();
    private final List<HandledEvent> handled = new ArrayList<>();
    private final List<HandledEvent> unawaited = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();

    HandledEvents() {}

    /**
     * Waits up to 10 seconds for an event that no earlier call has returned.
     *
     * @param topic its topic, or a pattern such as {@code records:*}
     * @return the first such event
     * @throws AssertionError when none was handled in time; the message lists what was
     * @throws InterruptedException when the thread is interrupted
     * @throws IllegalArgumentException when the pattern is malformed
     */
    public HandledEvent await(String topic) throws InterruptedException {
        return await(topic, PATIENCE);
    }

    /**
     * Waits for an event that no earlier call has returned.
     *
     * @param topic its topic, or a pattern such as {@code records:*}
     * @param timeout how long to wait at most
     * @return the first such event
     * @throws AssertionError when none was handled in time; the message lists what was
     * @throws InterruptedException when the thread is interrupted
     * @throws IllegalArgumentException when the pattern is malformed
     */
    public synchronized HandledEvent await(String topic, Duration timeout) throws InterruptedException {
        var pattern = TopicPattern.of(topic);
        var deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            var next = next(pattern);
            if (next.isPresent()) {
                unawaited.remove(next.get());
                return next.get();
            }
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError(missing(topic, timeout));
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /**
     * All events handled so far.
     *
     * @return a copy, in the order in which the last handler of each ended
     */
    public synchronized List<HandledEvent> all() {
        return List.copyOf(handled);
    }

    synchronized void received(Event event, int handlers) {
        if (handlers == 0) {
            unmatched.add(event.topic());
        } else {
            running.put(event.id(), new ArrayList<>());
        }
    }

    synchronized void ended(Event event, HandlerResult result) {
        running.computeIfAbsent(event.id(), first -> new ArrayList<>()).add(result);
    }

    synchronized void settled(Event event) {
        var results = running.remove(event.id());
        if (results != null) {
            var done = new HandledEvent(event, results);
            handled.add(done);
            unawaited.add(done);
            notifyAll();
        }
    }

    private Optional<HandledEvent> next(TopicPattern pattern) {
        return unawaited.stream()
                .filter(event -> pattern.matches(event.event().topic()))
                .findFirst();
    }

    private String missing(String topic, Duration timeout) {
        var done = handled.stream().map(event -> event.event().topic()).collect(Collectors.joining(", "));
        return "No event of topic \"" + topic + "\" that was not awaited before was handled within "
                + timeout.toMillis() + " ms. Handled: " + (done.isEmpty() ? "none" : done)
                + "; arrived without a handler: " + (unmatched.isEmpty() ? "none" : String.join(", ", unmatched))
                + "; still being handled: " + running.size() + ".";
    }
}
