// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what it is told, in order, and drops repeats as the runtime does. */
final class RecordingSink implements EventSink {

    static final String SECRET = "not-a-real-secret";

    private static final int SECONDS = 20;

    final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    final Semaphore room = new Semaphore(1_000_000);
    private final BlockingQueue<String> ids = new LinkedBlockingQueue<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Instant> marks = new ArrayList<>();

    @Nullable
    Instant resume;

    private String lastNews = "";
    private int repeats;

    @Override
    public CompletionStage<Void> accept(Event event) throws InterruptedException {
        room.acquire();
        synchronized (this) {
            if (taken.add(event.id())) {
                ids.add(event.id());
            } else {
                repeats++;
            }
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public String mask(String text) {
        return text.replace(SECRET, "[secret]");
    }

    @Override
    public Optional<Instant> resumeFrom() {
        return Optional.ofNullable(resume);
    }

    @Override
    public synchronized void handedOver(Instant before) {
        marks.add(before);
        notifyAll();
    }

    @Override
    public void connected() {
        tell("connected");
    }

    @Override
    public void disconnected(String reason) {
        tell("disconnected: " + reason);
    }

    private synchronized void tell(String what) {
        if (!what.equals(lastNews)) {
            news.add(what);
        }
        lastNews = what;
    }

    synchronized int repeats() {
        return repeats;
    }

    synchronized Instant mark() {
        return marks.get(marks.size() - 1);
    }

    synchronized List<Instant> marks() {
        return List.copyOf(marks);
    }

    synchronized void awaitMark(Instant atLeast) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (mark().isBefore(atLeast)) {
            var left = until - System.nanoTime();
            assertThat(left).as("the mark stays at %s", mark()).isPositive();
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** The next ids, in the order in which they were handed over. */
    List<String> take(int count) throws InterruptedException {
        var all = new ArrayList<String>();
        while (all.size() < count) {
            var id = ids.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(id).as("the next event after %s", all).isNotNull();
            all.add(id);
        }
        return all;
    }

    String takeNews() throws InterruptedException {
        var next = news.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("news").isNotNull();
        return next;
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }
}
