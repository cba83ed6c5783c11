// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The events of the platform's documents, one file each. */
final class EventFixtures {

    private static final Path FOLDER = Path.of("src", "test", "resources", "event");

    private EventFixtures() {}

    static Event example(String topic) {
        return Event.parse(bytes(FOLDER.resolve("examples").resolve(topic.replace(':', '-') + ".json")));
    }

    static List<Path> files(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
