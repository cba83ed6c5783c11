// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a segment. A torn end is what a power loss leaves, and is cut off in the last segment; anything else is refused. */
final class SegmentReader {

    private final SegmentFiles files;
    private final long number;
    private final boolean last;
    private final byte[] bytes;
    private final List<Settlement> settled = new ArrayList<>();
    private final Map<Integer, String> handlers = new HashMap<>();
    private @Nullable Instant mark;
    private Instant newest = Instant.MIN;

    private SegmentReader(SegmentFiles files, long number, boolean last) throws IOException {
        this.files = files;
        this.number = number;
        this.last = last;
        this.bytes = Files.readAllBytes(files.path(number));
    }

    static Segment read(SegmentFiles files, long number, boolean last) throws IOException {
        return new SegmentReader(files, number, last).read();
    }

    private Segment read() {
        var at = 0;
        for (var line = 1; at < bytes.length; line++) {
            var end = end(at);
            var text = Line.text(bytes, at, end);
            if (line == 1) {
                refuseUnlessOurs(text);
            } else if (text == null) {
                refuseUnlessTorn(end, line);
                break;
            } else {
                take(text, line);
            }
            at = end + 1;
        }
        return new Segment(number, at, newest, mark, settled, handlers);
    }

    private void refuseUnlessOurs(@Nullable String header) {
        var objection = header == null ? "is not a checkpoint" : files.objection(header);
        if (!objection.isEmpty()) {
            throw new CheckpointException("The file " + files.path(number) + " " + objection
                    + ". Move it away, or name another directory with EARMARK_STATE_DIR.");
        }
    }

    /** Nothing that follows a torn end can be whole. */
    private void refuseUnlessTorn(int badEnd, int line) {
        for (var at = badEnd + 1; at < bytes.length; at = end(at) + 1) {
            if (Line.text(bytes, at, end(at)) != null) {
                throw damaged(line);
            }
        }
        if (!last) {
            throw damaged(line);
        }
    }

    private CheckpointException damaged(int line) {
        return new CheckpointException("The file " + files.path(number) + " is damaged at line " + line
                + ". Restore the directory " + files.directory() + " from a copy; or move it away and start from an"
                + " instant before the damage, startAt(instant): what was handled since is then handled again.");
    }

    private void take(String text, int line) {
        try {
            take(Entry.parse(text));
        } catch (RuntimeException unknown) {
            throw damaged(line);
        }
    }

    private void take(Entry entry) {
        if (entry instanceof Entry.Handler handler) {
            handlers.put(handler.number(), handler.id());
        } else if (entry instanceof Entry.Mark moved) {
            mark = moved.at();
        } else if (entry instanceof Entry.Event event) {
            add(new Settlement(event.id(), null, event.createdAt()));
        } else if (entry instanceof Entry.Pair pair) {
            var handler = handlers.get(pair.handler());
            if (handler == null) {
                throw new IllegalArgumentException("a handler without a name");
            }
            add(new Settlement(pair.eventId(), handler, pair.createdAt()));
        }
    }

    private void add(Settlement settlement) {
        settled.add(settlement);
        newest = settlement.createdAt().isAfter(newest) ? settlement.createdAt() : newest;
    }

    private int end(int from) {
        var end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** What a segment holds; its whole lines end at {@code length}. */
    record Segment(
            long number,
            long length,
            Instant newest,
            @Nullable Instant mark,
            List<Settlement> settled,
            Map<Integer, String> handlers) {}
}
