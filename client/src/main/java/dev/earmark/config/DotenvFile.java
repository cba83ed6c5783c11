// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.stream.Collectors;

/** One file of {@code NAME=value} lines. */
final class DotenvFile {

    private final Path directory;
    private final String name;
    private final Path path;

    DotenvFile(Path directory, String name) {
        this.directory = directory.toAbsolutePath();
        this.name = name;
        this.path = this.directory.resolve(name);
    }

    /** The values of the file itself, not of the process's environment; none where there is no such file. */
    Map<String, String> read() {
        // The library would go on looking for a missing file on the class path.
        if (!Files.isRegularFile(path)) {
            return Map.of();
        }
        try {
            return Dotenv.configure()
                    .directory(directory.toString())
                    .filename(name)
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(DotenvEntry::getKey, DotenvEntry::getValue));
        } catch (DotenvException notShown) {
            // Its message holds the line, and the line may hold a key.
            throw new ConfigurationException(
                    "%s cannot be read%s. Each line has to be NAME=value, empty, or a comment that starts with #."
                            .formatted(name, place(notShown)));
        }
    }

    boolean isReadableByOthers() {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException absentOrNotPosix) {
            return false;
        }
    }

    private String place(DotenvException malformed) {
        String message = String.valueOf(malformed.getMessage());
        try {
            var lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && message.endsWith(lines.get(i).strip())) {
                    return " at line " + (i + 1);
                }
            }
        } catch (IOException unreadable) {
            return ": " + unreadable.getClass().getSimpleName();
        }
        return "";
    }
}
