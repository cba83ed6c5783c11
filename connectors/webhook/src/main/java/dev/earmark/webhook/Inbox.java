// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import dev.earmark.event.MalformedEventException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps each event that was answered for in a file of its own until it is settled. A file is there whole or not at all:
 * it is written under another name, forced to the disk, and renamed.
 */
final class Inbox {

    private static final String KEPT = ".json";
    private static final String UNFINISHED = ".tmp";

    private final Path directory;
    private final AtomicLong last = new AtomicLong();

    private Inbox(Path directory) {
        this.directory = directory;
    }

    static Inbox open(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new Inbox(directory);
    }

    /** What the last run left, in the order in which it came; to be called once, before anything is kept. */
    List<Arrival> left(EventParser parser) throws IOException {
        var arrivals = new ArrayList<Arrival>();
        for (var file : files()) {
            if (file.toString().endsWith(UNFINISHED)) {
                Files.delete(file);
                continue;
            }
            last.set(number(file));
            try {
                arrivals.add(Arrival.of(parser.parse(Files.readAllBytes(file)), file));
            } catch (MalformedEventException foreign) {
                throw new IOException(file + " is not a kept event: " + foreign.getMessage() + " Move it elsewhere.");
            }
        }
        return arrivals;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{19}\\.(json|tmp)"))
                    .sorted()
                    .toList();
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(0, 19));
    }

    /** Returns once the event is on the disk. */
    Path keep(Event event, byte[] json) throws IOException {
        var name = "%019d".formatted(last.incrementAndGet());
        var unfinished = directory.resolve(name + UNFINISHED);
        try (var out = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(json);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        var kept = directory.resolve(name + KEPT);
        Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        forceDirectory();
        return kept;
    }

    private void forceDirectory() throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /** After a crash before this is on the disk, the event is handled again. */
    static void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
