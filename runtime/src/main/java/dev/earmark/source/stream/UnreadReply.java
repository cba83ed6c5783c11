// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import dev.earmark.source.stream.StreamException.Kind;
import java.util.Optional;

/** A reply as it came. Where the next poll goes on stands at its beginning, so that one can be sent before this is read. */
public final class UnreadReply {

    private final Channel channel;
    private final byte[] body;

    UnreadReply(Channel channel, byte[] body) {
        this.channel = channel;
        this.body = body;
    }

    /**
     * Looks no further than to the first member.
     *
     * @return where the next poll goes on; empty where the reply does not begin with it
     */
    public Optional<Cursor> next() {
        return Optional.ofNullable(ReplyReader.next(body));
    }

    /**
     * Reads all of it.
     *
     * @return the reply
     * @throws StreamException when it makes no sense
     */
    public StreamReply read() throws StreamException {
        var reply = ReplyReader.read(body, channel.name());
        if (reply == null) {
            throw new StreamException(Kind.REJECTED, channel + " answered 200 with something else than its messages");
        }
        return reply;
    }
}
