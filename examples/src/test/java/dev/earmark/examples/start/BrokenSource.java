// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.start;

import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import java.io.IOException;

/** A source that cannot connect. */
final class BrokenSource implements EventSource {

    @Override
    public void start(EventSink sink) throws IOException {
        throw new IOException("no such queue");
    }

    @Override
    public void stop() {}

    @Override
    public String description() {
        return "a queue that does not exist";
    }
}
