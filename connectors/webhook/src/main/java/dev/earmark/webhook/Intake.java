// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands events to the runtime, one thread for all, so that a runtime which is busy holds up no request; and answers the
 * senders.
 */
final class Intake {

    /** How much later than younger events a repeat is surely recognised. */
    private static final Duration REPEATS = Duration.ofHours(1);

    private final EventSink sink;
    private final ProblemLog log;
    private final @Nullable Inbox inbox;
    private final Duration patience;
    private final int most;
    private final Map<String, Arrival> unsettled = new ConcurrentHashMap<>();
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::handOver, "earmark-webhook-intake");

    /**
     * An intake that has not begun.
     *
     * @param inbox keeps events until they are settled; null where senders are answered only then
     * @param patience how long a sender waits before it is told to send again
     * @param most how many events may be unsettled
     */
    Intake(EventSink sink, @Nullable Inbox inbox, Duration patience, int most) {
        this.sink = sink;
        this.log = ProblemLog.of(WebhookSource.class, sink::mask);
        this.inbox = inbox;
        this.patience = patience;
        this.most = most;
        thread.setDaemon(true);
    }

    /** Begins with what the last run left. */
    void start(List<Arrival> left) {
        left.forEach(this::enqueue);
        thread.start();
    }

    /** Once it returns, the sink is not called any more. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a posted event; the answer is given now or later. */
    void take(Event event, byte[] json, Answer answer) throws IOException {
        var known = unsettled.get(event.id());
        if (known == null && unsettled.size() >= most) {
            answer.postpone("There are " + most + " events in hand, which is the most.");
            return;
        }
        var arrival = known == null ? arrive(event, json) : known;
        if (arrival.file() != null) {
            answer.accept(202);
            return;
        }
        var unused = arrival.settled()
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((settled, late) -> {
                    if (late == null) {
                        answer.accept(200);
                    } else {
                        answer.postpone("The event is still being handled.");
                    }
                });
    }

    /** Two requests with one event at the same time are one arrival. */
    private synchronized Arrival arrive(Event event, byte[] json) throws IOException {
        var known = unsettled.get(event.id());
        return known != null ? known : enqueue(Arrival.of(event, inbox == null ? null : inbox.keep(event, json)));
    }

    private Arrival enqueue(Arrival arrival) {
        unsettled.put(arrival.event().id(), arrival);
        arrived.add(arrival);
        return arrival;
    }

    private void handOver() {
        try {
            while (true) {
                var arrival = arrived.take();
                var unused = sink.accept(arrival.event()).whenComplete((done, never) -> settle(arrival));
                forget(arrival.event());
            }
        } catch (InterruptedException stopped) {
            log.debug("Taking events was interrupted, as a stop does.");
        }
    }

    /** Nobody asks for events again; ids of older ones than this are remembered only while there are not many. */
    private void forget(Event event) {
        var createdAt = event.createdAt();
        if (createdAt != null) {
            sink.handedOver(createdAt.minus(REPEATS));
        }
    }

    private void settle(Arrival arrival) {
        try {
            if (arrival.file() != null) {
                Inbox.forget(arrival.file());
            }
        } catch (IOException kept) {
            log.error("The file of a settled event cannot be deleted, so it is handled again after a restart: " + kept);
        }
        unsettled.remove(arrival.event().id());
        arrival.settled().complete(null);
    }
}
