// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import dev.earmark.dispatch.EventFilters;
import dev.earmark.event.Event;
import dev.earmark.runtime.Earmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * A listener with a hundred handlers of different jobs. Says "READY", then "COUNT" and how many events were handled, now
 * and then, and "TOOK" with the microseconds from emission to handler for events that say when they were emitted.
 */
final class LoadListener {

    static final int COUNT_EVERY = 500;
    static final Pattern EMITTED = Pattern.compile("emitted\\\\?\":([0-9]+)");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final AtomicLong handled = new AtomicLong();

    private LoadListener() {}

    public static void main(String[] arguments) throws InterruptedException {
        new LoadListener().run(Integer.parseInt(arguments[0]));
    }

    private void run(int handlers) throws InterruptedException {
        Earmark earmark = Earmark.builder()
                .handlers(root -> {
                    for (int i = 0; i < handlers; i++) {
                        root.on(
                                "job:ready",
                                EventFilters.parse("{\"job\": \"load:" + i + "\"}"),
                                (event, context) -> handle(event));
                    }
                })
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(earmark::close));
        out.println("READY");
        Thread.currentThread().join();
    }

    private void handle(Event event) {
        long now = System.nanoTime();
        if (event.context().jobId() != null) {
            var emitted = EMITTED.matcher(event.toJson());
            if (emitted.find()) {
                out.println("TOOK " + (now - Long.parseLong(emitted.group(1))) / 1_000);
            }
            return;
        }
        long count = handled.incrementAndGet();
        if (count % COUNT_EVERY == 0) {
            out.println("COUNT " + count);
        }
    }
}
