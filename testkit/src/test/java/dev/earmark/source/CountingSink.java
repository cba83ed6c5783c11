// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Counts how often each event is handed over, and keeps the news, each change once. */
final class CountingSink implements EventSink {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final List<String> news = new ArrayList<>();

    @Override
    public synchronized CompletionStage<Void> accept(Event event) {
        counts.merge(event.id(), 1, Integer::sum);
        times.putIfAbsent(event.id(), System.nanoTime());
        notifyAll();
        return CompletableFuture.completedStage(null);
    }

    @Override
    public Optional<Instant> resumeFrom() {
        return Optional.empty();
    }

    @Override
    public void handedOver(Instant before) {}

    @Override
    public void connected() {
        tell("connected");
    }

    @Override
    public void disconnected(String reason) {
        tell("disconnected");
    }

    private synchronized void tell(String what) {
        if (news.isEmpty() || !news.get(news.size() - 1).equals(what)) {
            news.add(what);
            notifyAll();
        }
    }

    synchronized Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** When an event arrived, by {@link System#nanoTime()}. */
    synchronized long awaitArrival(String id) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        while (!times.containsKey(id)) {
            assertThat(System.nanoTime())
                    .as("%s has not come; news: %s", id, news)
                    .isLessThan(until);
            TimeUnit.MILLISECONDS.timedWait(this, 100);
        }
        return times.get(id);
    }

    synchronized List<String> awaitNews(int changes) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        while (news.size() < changes) {
            assertThat(System.nanoTime()).as("news: %s", news).isLessThan(until);
            TimeUnit.MILLISECONDS.timedWait(this, 100);
        }
        return List.copyOf(news);
    }
}
