// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import java.util.List;

/**
 * What a poll brought.
 *
 * @param next where the next poll goes on
 * @param messages the JSON of each message of the channel, in the service's order
 * @param count how many messages the reply held in all
 */
public record StreamReply(Cursor next, List<byte[]> messages, int count) {

    private static final int MOST = 100;

    /** Keeps a copy of the list. */
    public StreamReply {
        messages = List.copyOf(messages);
    }

    /**
     * Whether there may have been more messages than the service keeps: the only sign it gives.
     *
     * @return true when messages may have been lost
     */
    public boolean isFull() {
        return count >= MOST;
    }
}
