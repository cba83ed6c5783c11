// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Letters in files of JSON lines that are only appended to. The last line about a letter counts. Lines that cannot be read,
 * such as one that a power loss cut off, are left out.
 */
final class FileDeadLetterStore implements DeadLetterStore {

    private static final String CURRENT = "dead-letters.jsonl";

    private final Path directory;
    private final long longest;

    FileDeadLetterStore(Path directory, long longest) {
        this.directory = directory;
        this.longest = longest;
    }

    @Override
    public synchronized void add(DeadLetter letter) {
        append(LetterLine.of(letter));
    }

    @Override
    public synchronized boolean remove(String id) {
        try {
            if (!live().containsKey(id)) {
                return false;
            }
        } catch (IOException failure) {
            throw unusable("read", failure);
        }
        append(LetterLine.removed(id));
        return true;
    }

    @Override
    public void forEach(Consumer<? super DeadLetter> reader) {
        List<Path> files;
        Map<String, Place> live;
        try {
            synchronized (this) {
                files = files();
                live = live();
            }
            for (var file : files) {
                var lines = new LineNumbers();
                read(file, line -> {
                    var letter = line.letter();
                    if (letter != null && new Place(file, lines.next()).equals(live.get(letter.id()))) {
                        reader.accept(letter);
                    }
                });
            }
        } catch (IOException failure) {
            throw unusable("read", failure);
        }
    }

    /** Where the letters are that are not gone. */
    private Map<String, Place> live() throws IOException {
        var live = new HashMap<String, Place>();
        for (var file : files()) {
            var lines = new LineNumbers();
            read(file, line -> {
                if (line.letter() == null) {
                    live.remove(line.id());
                } else {
                    live.put(line.id(), new Place(file, lines.next()));
                }
            });
        }
        return live;
    }

    private static void read(Path file, Consumer<LetterLine> reader) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parsed = parse(line);
                if (parsed != null) {
                    reader.accept(parsed);
                }
            }
        }
    }

    private static @Nullable LetterLine parse(String line) {
        try {
            return LetterLine.parse(line);
        } catch (RuntimeException torn) {
            return null;
        }
    }

    private void append(String line) {
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(CURRENT);
            if (Files.exists(file) && Files.size(file) >= longest) {
                setAside(file);
            }
            var text = (endsTorn(file) ? "\n" : "") + line;
            try (var out = new FileOutputStream(file.toFile(), true)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.getFD().sync();
            }
        } catch (IOException failure) {
            throw unusable("written", failure);
        }
    }

    private static boolean endsTorn(Path path) throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return false;
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(file.length() - 1);
            return file.read() != '\n';
        }
    }

    private void setAside(Path current) throws IOException {
        var number = 1;
        while (Files.exists(aside(number)) || hasLater(number)) {
            number++;
        }
        Files.move(current, aside(number));
        deleteOldest();
    }

    private boolean hasLater(int number) throws IOException {
        return numbers().stream().anyMatch(other -> other > number);
    }

    /** Only the oldest file may go: what it says of letters in older ones must stay said. */
    private void deleteOldest() throws IOException {
        var live = live();
        for (var number : numbers()) {
            var file = aside(number);
            if (live.values().stream().anyMatch(place -> place.file().equals(file))) {
                return;
            }
            Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var number : numbers()) {
            files.add(aside(number));
        }
        files.add(directory.resolve(CURRENT));
        return files;
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("dead-letters-[0-9]{1,9}\\.jsonl"))
                    .map(name -> Integer.valueOf(name.substring("dead-letters-".length(), name.indexOf('.'))))
                    .sorted()
                    .toList();
        }
    }

    private Path aside(int number) {
        return directory.resolve("dead-letters-" + number + ".jsonl");
    }

    private DeadLetterException unusable(String verb, IOException failure) {
        return new DeadLetterException("Dead letters cannot be " + verb + " in " + directory + ": " + failure
                + ". Make the directory writable, or name another one with EARMARK_STATE_DIR.");
    }

    private record Place(Path file, int letter) {}

    private static final class LineNumbers {
        private int last;

        int next() {
            return ++last;
        }
    }
}
