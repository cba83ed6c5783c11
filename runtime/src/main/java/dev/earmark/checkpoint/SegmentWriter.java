// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends to a segment. A record that could not be written whole is overwritten by the next one. Not thread-safe. */
final class SegmentWriter {

    private final long number;
    // Not a channel: an interrupted handler thread would close it.
    private final RandomAccessFile file;
    private final Map<String, Integer> handlers = new HashMap<>();
    private long length;
    private boolean whole = true;
    private Instant newest;

    private SegmentWriter(long number, RandomAccessFile file, Map<Integer, String> handlers, Instant newest)
            throws IOException {
        this.number = number;
        this.file = file;
        this.length = file.length();
        this.newest = newest;
        handlers.forEach((handler, id) -> this.handlers.put(id, handler));
        file.seek(length);
    }

    static SegmentWriter create(SegmentFiles files, long number, @Nullable Instant mark) throws IOException {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(Line.of(files.header()));
        if (mark != null) {
            lines.writeBytes(Line.of(new Entry.Mark(mark).text()));
        }
        files.create(number, lines.toByteArray());
        return new SegmentWriter(number, open(files, number), Map.of(), Instant.MIN);
    }

    static SegmentWriter append(SegmentFiles files, SegmentReader.Segment segment) throws IOException {
        var file = open(files, segment.number());
        file.setLength(segment.length());
        return new SegmentWriter(segment.number(), file, segment.handlers(), segment.newest());
    }

    private static RandomAccessFile open(SegmentFiles files, long number) throws IOException {
        return new RandomAccessFile(files.path(number).toFile(), "rw");
    }

    /** Puts a settlement into lines; the number of a handler is given with its first one. */
    byte[] lines(Settlement settlement) {
        newest = settlement.createdAt().isAfter(newest) ? settlement.createdAt() : newest;
        var handler = settlement.handlerId();
        if (handler == null) {
            return Line.of(new Entry.Event(settlement.createdAt(), settlement.eventId()).text());
        }
        var lines = new ByteArrayOutputStream();
        var known = handlers.get(handler);
        if (known == null) {
            known = handlers.size();
            handlers.put(handler, known);
            lines.writeBytes(Line.of(new Entry.Handler(known, handler).text()));
        }
        lines.writeBytes(Line.of(new Entry.Pair(settlement.createdAt(), known, settlement.eventId()).text()));
        return lines.toByteArray();
    }

    void write(byte[] lines) throws IOException {
        if (!whole) {
            file.setLength(length);
            file.seek(length);
        }
        whole = false;
        try {
            file.write(lines);
        } catch (IOException failure) {
            handlers.clear(); // Their numbers may not have been written; they are given anew.
            throw failure;
        }
        whole = true;
        length += lines.length;
    }

    long number() {
        return number;
    }

    long length() {
        return length;
    }

    /** When the newest event was created that the segment has a settlement of. */
    Instant newest() {
        return newest;
    }

    void sync() throws IOException {
        file.getFD().sync();
    }

    void close() throws IOException {
        file.close();
    }
}
