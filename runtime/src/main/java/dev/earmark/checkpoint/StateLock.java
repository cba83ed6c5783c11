// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keeps other processes out of a directory. The system releases the lock when the process dies, however it dies. A lock
 * that is given back unused leaves no trace.
 */
final class StateLock {

    private static final String NAME = "lock";

    private final Path file;
    private final FileChannel channel;
    private final List<Path> made;

    private StateLock(Path file, FileChannel channel, List<Path> made) {
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    static StateLock take(Path directory) throws IOException {
        var made = new ArrayList<Path>();
        var file = directory.resolve(NAME);
        try {
            make(directory, made);
            var isNew = Files.notExists(file);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isNew) {
                made.add(file);
            }
            return new StateLock(file, locked(channel, directory), made);
        } catch (IOException failure) {
            remove(made);
            throw failure;
        }
    }

    // The lock lives as long as its channel, which is kept.
    @SuppressWarnings("try")
    private static FileChannel locked(FileChannel channel, Path directory) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw CheckpointException.held("The state in " + directory + " is in use by another process. Two processes"
                    + " that listen to one environment both handle each event: stop the other one, or give this one a"
                    + " state of its own with EARMARK_STATE_DIR.");
        }
        return channel;
    }

    private static void make(Path directory, List<Path> made) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        var parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent, made);
        }
        Files.createDirectory(directory);
        made.add(directory);
    }

    void release() throws IOException {
        channel.close();
    }

    /** Releases the lock and removes what taking it made. */
    void releaseUnused() throws IOException {
        if (made.contains(file)) {
            Files.deleteIfExists(file);
        }
        channel.close();
        made.remove(file);
        remove(made);
    }

    private static void remove(List<Path> made) throws IOException {
        Collections.reverse(made);
        for (var path : made) {
            Files.deleteIfExists(path);
        }
    }
}
