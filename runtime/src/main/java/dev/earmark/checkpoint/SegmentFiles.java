// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a checkpoint: numbered segments, of which the last one is written to. */
record SegmentFiles(Path directory, CheckpointScope scope) {

    private static final Pattern NAME = Pattern.compile("checkpoint-([0-9]{1,18})\\.log");
    private static final String MAGIC = "earmark-checkpoint";
    private static final int VERSION = 1;

    /** The numbers of the segments there are, ascending. */
    List<Long> numbers() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    Path path(long number) {
        return directory.resolve("checkpoint-" + number + ".log");
    }

    void delete(long number) throws IOException {
        Files.deleteIfExists(path(number));
    }

    /** Makes a segment that holds some lines: whole and on the disk, or not at all. */
    void create(long number, byte[] lines) throws IOException {
        var draft = directory.resolve("checkpoint.tmp");
        try (var file = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(lines);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(draft, path(number), StandardCopyOption.ATOMIC_MOVE);
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    String header() {
        return MAGIC + " " + VERSION + " " + Escaped.of(scope.toString());
    }

    /** What is wrong with a segment's first line; empty when it is ours. */
    String objection(String line) {
        var parts = line.split(" ", 3);
        if (parts.length < 3 || !parts[0].equals(MAGIC)) {
            return "is not a checkpoint";
        }
        if (!parts[1].equals(String.valueOf(VERSION))) {
            return "has format version " + parts[1] + ", and this version of Earmark reads " + VERSION;
        }
        return line.equals(header()) ? "" : "belongs to " + Escaped.read(parts[2]) + ", not to " + scope;
    }
}
