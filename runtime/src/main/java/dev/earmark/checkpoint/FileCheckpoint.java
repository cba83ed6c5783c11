// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State in segments. A settlement is written at once, which hands it to the operating system; a thread of its own then
 * brings whole groups to the disk, begins new segments and deletes those that the mark has left behind.
 */
final class FileCheckpoint implements Checkpoint {

    private final SegmentFiles files;
    private final StateLock lock;
    private final long segmentLength;
    private final Deque<Past> past = new ArrayDeque<>();
    private final GroupSync groups = new GroupSync(this::flush);
    private SegmentReader.@Nullable Segment last;
    private @Nullable SegmentWriter writer;
    private @Nullable Saved saved;
    private @Nullable Instant mark;
    private @Nullable Instant writtenMark;
    private boolean closed;

    /** A segment that is written no more, and when the newest event was created that it has a settlement of. */
    private record Past(long number, Instant newest) {}

    private FileCheckpoint(SegmentFiles files, StateLock lock, long segmentLength) {
        this.files = files;
        this.lock = lock;
        this.segmentLength = segmentLength;
    }

    static FileCheckpoint open(SegmentFiles files, StateLock lock, long segmentLength) throws IOException {
        var checkpoint = new FileCheckpoint(files, lock, segmentLength);
        checkpoint.read();
        return checkpoint;
    }

    private void read() throws IOException {
        var numbers = files.numbers();
        var settled = new ArrayList<Settlement>();
        for (var number : numbers) {
            var isLast = number.equals(numbers.get(numbers.size() - 1));
            var segment = SegmentReader.read(files, number, isLast);
            mark = segment.mark() == null ? mark : segment.mark();
            settled.addAll(segment.settled());
            if (isLast) {
                last = segment;
            } else {
                past.add(new Past(number, segment.newest()));
            }
        }
        writtenMark = mark;
        saved = new Saved(mark, remembered(settled));
    }

    private List<Settlement> remembered(List<Settlement> settled) {
        if (mark == null) {
            return settled;
        }
        var limit = mark.minus(OVERLAP);
        return settled.stream()
                .filter(settlement -> !settlement.createdAt().isBefore(limit))
                .toList();
    }

    @Override
    public synchronized Saved saved() {
        var found = saved == null ? Saved.NOTHING : saved;
        saved = null; // It is large.
        return found;
    }

    @Override
    public void settled(Settlement settlement) {
        groups.refuseIfBroken();
        try {
            write(settlement);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
        groups.request();
    }

    private synchronized void write(Settlement settlement) throws IOException {
        if (closed) {
            throw new IOException("it is closed");
        }
        var to = writer();
        to.write(to.lines(settlement));
    }

    private CheckpointException unwritable(IOException failure) {
        return new CheckpointException("The state cannot be written to " + files.directory() + ": " + failure
                + ". Earmark takes in no events until it can.");
    }

    @Override
    public void moved(Instant to) {
        var isFirst = move(to);
        if (!isFirst) {
            groups.request();
            return;
        }
        try {
            flush();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private synchronized boolean move(Instant to) {
        var isFirst = mark == null;
        mark = to;
        return isFirst;
    }

    /** Brings everything to the disk. */
    void flush() throws IOException {
        var current = prepare();
        if (current != null) {
            current.sync();
            deletePast();
        }
    }

    private synchronized @Nullable SegmentWriter prepare() throws IOException {
        if (closed) {
            return null;
        }
        var current = writer();
        if (mark != null && !mark.equals(writtenMark)) {
            current.write(Line.of(new Entry.Mark(mark).text()));
            writtenMark = mark;
        }
        if (current.length() < segmentLength) {
            return current;
        }
        // Before the next segment exists this one must be whole: only the last one may have a torn end.
        current.sync();
        writer = SegmentWriter.create(files, current.number() + 1, mark);
        past.add(new Past(current.number(), current.newest()));
        current.close();
        return writer;
    }

    private SegmentWriter writer() throws IOException {
        if (writer == null) {
            if (last == null) {
                writer = SegmentWriter.create(files, 1, mark);
                writtenMark = mark;
            } else {
                writer = SegmentWriter.append(files, last);
            }
            last = null;
        }
        return writer;
    }

    private synchronized void deletePast() throws IOException {
        for (var oldest = past.peek(); oldest != null && isLeftBehind(oldest); oldest = past.peek()) {
            files.delete(oldest.number());
            past.remove();
        }
    }

    private boolean isLeftBehind(Past segment) {
        return mark != null && segment.newest().isBefore(mark.minus(OVERLAP));
    }

    @Override
    public void close() {
        groups.close();
        try {
            end();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private synchronized void end() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (writer == null) {
            lock.releaseUnused();
            return;
        }
        try {
            if (mark != null && !mark.equals(writtenMark)) {
                writer.write(Line.of(new Entry.Mark(mark).text()));
            }
            writer.sync();
            writer.close();
        } finally {
            lock.release();
        }
    }
}
