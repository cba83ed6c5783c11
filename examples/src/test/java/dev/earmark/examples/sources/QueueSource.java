// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.sources;

import dev.earmark.event.Event;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

final class QueueSource implements EventSource {

    private final BlockingQueue<String> queue;
    final Set<String> settled = ConcurrentHashMap.newKeySet();
    private Thread thread = new Thread();

    QueueSource(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void start(EventSink sink) {
        thread = new Thread(() -> handOver(sink), "queue-source");
        thread.start();
        sink.connected();
    }

    private void handOver(EventSink sink) {
        try {
            while (true) {
                var event = Event.parse(queue.take());
                sink.accept(event).thenRun(() -> settled.add(event.id()));
            }
        } catch (InterruptedException stopped) {
            // That is how it is stopped.
        }
    }

    @Override
    public void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String description() {
        return "events of a queue";
    }
}
