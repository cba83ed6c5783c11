// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.config.ConfigurationException;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key in a file. It is read for each call: next to a call over the network that costs nothing, and no time stamp has
 * to be trusted.
 */
final class FileToken implements TokenSource {

    private static final int LONGEST = 16_384;

    private final Credentials.KeyFile credentials;
    private volatile @Nullable SecretValue last;

    FileToken(Credentials.KeyFile credentials) {
        this.credentials = credentials;
        last = Tokens.checked(read().orElseThrow(() -> unreadable("is empty")), origin());
    }

    /** A file that is just being replaced, and so is absent or empty for a moment, leaves the last key in force. */
    @Override
    public SecretValue token() {
        SecretValue known = last;
        SecretValue now;
        try {
            now = Tokens.checked(read().orElseThrow(() -> unreadable("is empty")), origin());
        } catch (ConfigurationException beingReplaced) {
            if (known == null) {
                throw beingReplaced;
            }
            return known;
        }
        last = now;
        return now;
    }

    @Override
    public Optional<SecretValue> replacement(SecretValue refused) {
        return Optional.of(token()).filter(token -> !token.equals(refused));
    }

    @Override
    public String origin() {
        return credentials.origin();
    }

    private Optional<SecretValue> read() {
        try {
            if (Files.size(credentials.path()) > LONGEST) {
                throw unreadable("is too large to be a key");
            }
            String text =
                    Files.readString(credentials.path(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(SecretValue.of(text));
        } catch (NoSuchFileException absent) {
            throw unreadable("does not exist");
        } catch (IOException failed) {
            throw unreadable("cannot be read (" + failed.getClass().getSimpleName() + ")");
        }
    }

    private ConfigurationException unreadable(String what) {
        return new ConfigurationException("The key file \"%s\" from %s %s. It has to hold the API key and nothing else."
                .formatted(credentials.path(), origin(), what));
    }
}
