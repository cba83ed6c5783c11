// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.FlatfileException;
import dev.earmark.api.Subscription;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.stream.Channel;
import dev.earmark.source.stream.Cursor;
import dev.earmark.source.stream.Poll;
import dev.earmark.source.stream.StreamException;
import dev.earmark.source.stream.StreamException.Kind;
import dev.earmark.source.stream.StreamReply;
import dev.earmark.source.stream.UnreadReply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Polls one channel and goes on after whatever goes wrong. The next poll is under way while a reply is worked on. Used by
 * one thread.
 */
final class StreamReader {

    /** Hears how it goes, from the reading thread. */
    interface News {

        void found();

        /** Each time that something failed. */
        void lost(String reason);
    }

    private static final int REJECTIONS = 3;

    private final Channel channel;
    private final StreamRight right;
    private final Pace pace;
    private final ProblemLog log;
    private final Outage outage;
    private final News news;
    private Cursor cursor = Cursor.NOW;
    private boolean found;
    private Duration owed = Duration.ZERO;
    private int rejections;
    private @Nullable Poll pending;
    private volatile @Nullable Poll awaited;

    /** A reader at the present end of the channel. */
    StreamReader(Channel channel, StreamRight right, Pace pace, ProblemLog log, News news) {
        this.channel = channel;
        this.right = right;
        this.pace = pace;
        this.log = log;
        this.outage = new Outage(pace);
        this.news = news;
    }

    /** Makes contact if that is possible at once. */
    void connect() throws InterruptedException {
        try {
            find(right.current());
        } catch (StreamException failure) {
            lose(failure);
            owed = failure.retryAfter().orElse(Duration.ZERO);
        }
    }

    /** The next reply, however long it takes. */
    StreamReply next() throws InterruptedException {
        if (!owed.isZero()) {
            pace.sleep(owed);
            owed = Duration.ZERO;
        }
        while (true) {
            var used = right.current();
            try {
                if (!found) {
                    find(used);
                }
                var unread = await(pending == null ? channel.poll(used, cursor) : pending);
                pending = unread.next().map(this::poll).orElse(null);
                var reply = unread.read();
                outage.end();
                rejections = 0;
                cursor = reply.next();
                pending = pending == null ? poll(cursor) : pending;
                return reply;
            } catch (StreamException failure) {
                recover(failure, used);
            }
        }
    }

    /** A poll at the place to go on from may be held for minutes before it shows that the service is there. */
    private void find(Subscription used) throws StreamException, InterruptedException {
        var end = channel.poll(used, Cursor.NOW).await().read().next();
        cursor = cursor.equals(Cursor.NOW) ? end : cursor;
        found = true;
        news.found();
    }

    private Poll poll(Cursor from) {
        return channel.poll(right.current(), from);
    }

    private UnreadReply await(Poll poll) throws StreamException, InterruptedException {
        awaited = poll;
        try {
            return poll.await();
        } finally {
            awaited = null;
        }
    }

    /** The poll whose reply nothing but the service keeps back; null while there is none. */
    @Nullable
    Poll awaited() {
        return awaited;
    }

    private void recover(StreamException failure, Subscription used) throws InterruptedException {
        var isFirst = found;
        lose(failure);
        var wait = failure.retryAfter().filter(asked -> !asked.isZero()).orElse(outage.pause());
        if (failure.kind() == Kind.DENIED) {
            renew(used);
            wait = isFirst ? Duration.ZERO : wait;
        }
        pace.sleep(wait);
    }

    private void renew(Subscription used) throws InterruptedException {
        try {
            right.renew(used);
        } catch (FlatfileException refused) {
            RepeatingThread.endIfInterrupted(refused);
            news.lost(String.valueOf(refused.getMessage()));
            pace.sleep(refused.retryAfter(Duration.ZERO));
        }
    }

    private void lose(StreamException failure) {
        log.debug("Reading the stream failed: " + failure.getMessage());
        found = false;
        close();
        // The place may be what it minds; what lies between is read from the events API.
        if (failure.kind() == Kind.REJECTED && ++rejections >= REJECTIONS) {
            cursor = Cursor.NOW;
        }
        news.lost(String.valueOf(failure.getMessage()));
    }

    /** Gives up what is under way. */
    void close() {
        if (pending != null) {
            pending.giveUp("was given up");
            pending = null;
        }
    }
}
