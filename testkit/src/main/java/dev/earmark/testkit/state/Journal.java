// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state on disk: one file of JSON lines, appended to at each change and rewritten at each start. It holds the values
 * of secrets, so only its owner may read it.
 */
public final class Journal implements AutoCloseable, Consumer<ObjectNode> {

    private final Path file;
    private final FileChannel lock;
    private final StringBuilder pending = new StringBuilder();
    private @Nullable OutputStream out;

    private Journal(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Makes the directory its own; throws {@link IllegalStateException} where another process has it. */
    static Journal open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return new Journal(directory.resolve("journal.jsonl"), channel);
            }
            channel.close();
            throw new IllegalStateException("The data directory " + directory
                    + " is in use by another Local Flatfile. Stop that one, or choose another directory.");
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
    }

    /** Gives the entries of earlier runs, in order. A last line that was cut off counts as never written. */
    void replay(Consumer<JsonNode> entries) {
        if (!Files.exists(file)) {
            return;
        }
        int number = 1;
        // Unlike Files.lines, this reader bears a character that was cut off.
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (Iterator<String> each = reader.lines().iterator(); each.hasNext(); number++) {
                String line = each.next();
                try {
                    entries.accept(Json.parse(line));
                } catch (JacksonException | IllegalArgumentException damaged) {
                    if (each.hasNext()) {
                        throw new IllegalStateException("The file " + file + " is damaged at line " + number
                                + ". Remove it, or choose another data directory.");
                    }
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            throw unusable(file, failure);
        }
    }

    /** Replaces the file by these entries, in one step, and from then on appends to it. */
    void rewrite(Stream<ObjectNode> entries) {
        Path fresh = file.resolveSibling("journal.jsonl.new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly());
            try (var writer = Files.newBufferedWriter(fresh)) {
                for (Iterator<ObjectNode> each = entries.iterator(); each.hasNext(); ) {
                    writer.append(Json.write(each.next())).append('\n');
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            out = Files.newOutputStream(file, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    /** Takes an entry; it is on disk after {@link #commit()}. */
    @Override
    public void accept(ObjectNode entry) {
        pending.append(Json.write(entry)).append('\n');
    }

    /** Writes the entries of one call in one piece, so that the death of the process cannot part them. */
    void commit() {
        if (out == null || pending.isEmpty()) {
            return;
        }
        byte[] lines = pending.toString().getBytes(StandardCharsets.UTF_8);
        pending.setLength(0);
        try {
            out.write(lines);
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (out != null) {
                out.close();
            }
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static IllegalStateException unusable(Path path, Exception failure) {
        return new IllegalStateException("The data directory cannot be used: " + path + " ("
                + failure.getClass().getSimpleName() + "). Choose one that can be written to.");
    }
}
