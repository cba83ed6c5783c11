// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Secrets that are files of a directory, in every scope alike. */
record SecretFiles(Path directory) implements SecretResolver {

    /** No separators, and no leading dot: neither a way out nor the platform's own entries, such as {@code ..data}. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,254}");

    private static final int LONGEST = 65_536;

    @Override
    public Optional<SecretValue> resolve(String name, SecretScope scope) {
        return NAME.matcher(name).matches() ? read(name, directory.resolve(name)) : Optional.empty();
    }

    private Optional<SecretValue> read(String name, Path file) {
        try {
            if (Files.isDirectory(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > LONGEST) {
                throw new SecretException.Unreachable(
                        name, "The file " + file + " has more than " + LONGEST + " bytes, so it is no secret.");
            }
            // A value that ends with a line break is rare; an editor or echo that adds one is not.
            String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
            return Optional.of(SecretValue.of(text));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            throw new SecretException.Forbidden(
                    name, "The file " + file + " of the secret \"" + name + "\" may not be read by this process.");
        } catch (IOException failed) {
            throw new SecretException.Unreachable(
                    name,
                    "The file " + file + " of the secret \"" + name + "\" cannot be read ("
                            + failed.getClass().getSimpleName() + ").");
        }
    }

    @Override
    public String description() {
        return "the files of " + directory;
    }
}
