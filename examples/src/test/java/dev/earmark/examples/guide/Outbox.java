// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the guide's listeners leave their messages. */
final class Outbox {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    void send(String message) {
        messages.add(message);
    }

    /** The next message; null when none is sent within 10 seconds. */
    @Nullable
    String next() throws InterruptedException {
        return messages.poll(10, TimeUnit.SECONDS);
    }
}
