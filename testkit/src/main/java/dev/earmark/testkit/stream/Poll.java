// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.stream;

import dev.earmark.testkit.state.EventLog;
import dev.earmark.testkit.state.PublishedEvent;
import java.util.List;
import java.util.Optional;

/** One poll of a channel, which waits until there is a message. */
public final class Poll {

    /** As PubNub documents it. */
    private static final int MESSAGES_PER_REPLY = 100;

    private final EventLog log;
    private final Channel channel;
    private final int queue;
    private long seen;

    Poll(EventLog log, Channel channel, int queue, long after) {
        this.log = log;
        this.channel = channel;
        this.queue = queue;
        this.seen = after;
    }

    /** Looks at what was published since the last look; used under the platform's lock. */
    Optional<List<PublishedEvent>> look() {
        List<PublishedEvent> messages = log.next(seen, channel::carries, queue, MESSAGES_PER_REPLY);
        seen = log.timetoken();
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages);
    }

    /** The place up to which the channel held no message. */
    long seen() {
        return seen;
    }
}
