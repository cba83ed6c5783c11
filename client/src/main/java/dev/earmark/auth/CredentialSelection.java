// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.config.Setting;
import dev.earmark.secret.SecretValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the one kind of credentials that the settings name. */
final class CredentialSelection {

    /** In the order of precedence: the first that is set wins. */
    private static final List<String> KEYS =
            List.of("FLATFILE_BEARER_TOKEN", "FLATFILE_API_KEY", "FLATFILE_SECRET_KEY");

    private static final String FILE = "FLATFILE_API_KEY_FILE";
    private static final String EMAIL = "FLATFILE_EMAIL";
    private static final String PASSWORD = "FLATFILE_PASSWORD";
    private static final String CLIENT_ID = "FLATFILE_CLIENT_ID";
    private static final String CLIENT_SECRET = "FLATFILE_CLIENT_SECRET";

    static final List<String> SECRETS =
            List.of("FLATFILE_BEARER_TOKEN", "FLATFILE_API_KEY", "FLATFILE_SECRET_KEY", PASSWORD, CLIENT_SECRET);

    private final Configuration configuration;
    private final List<Setting> keys;

    CredentialSelection(Configuration configuration) {
        this.configuration = configuration;
        this.keys = KEYS.stream().flatMap(name -> find(name).stream()).toList();
    }

    Credentials select() {
        refuseSeveralKinds();
        if (!keys.isEmpty()) {
            Setting key = keys.get(0);
            return new Credentials.ApiKey(SecretValue.of(key.value()), key.origin());
        }
        return find(FILE)
                .<Credentials>map(file -> new Credentials.KeyFile(Path.of(file.value()), file.origin()))
                .or(() -> pair(EMAIL, PASSWORD)
                        .map(pair -> new Credentials.UserPassword(
                                pair.open().value(),
                                SecretValue.of(pair.hidden().value()),
                                pair.origin())))
                .or(() -> pair(CLIENT_ID, CLIENT_SECRET)
                        .map(pair -> new Credentials.ClientPair(
                                pair.open().value(),
                                SecretValue.of(pair.hidden().value()),
                                pair.origin())))
                .orElseThrow(CredentialSelection::nothingSet);
    }

    /** Keys of lower precedence that differ from the one in use. */
    List<String> warnings() {
        return keys.stream()
                .skip(1)
                .filter(other -> !other.value().equals(keys.get(0).value()))
                .map(other -> "%s is ignored: %s comes first and holds a different key. Unset one of them."
                        .formatted(other.origin(), keys.get(0).origin()))
                .toList();
    }

    private void refuseSeveralKinds() {
        var kinds = new ArrayList<String>();
        keys.stream().findFirst().ifPresent(key -> kinds.add(key.origin()));
        find(FILE).ifPresent(file -> kinds.add(file.origin()));
        part(EMAIL, PASSWORD).ifPresent(part -> kinds.add(part.origin()));
        part(CLIENT_ID, CLIENT_SECRET).ifPresent(part -> kinds.add(part.origin()));
        if (kinds.size() > 1) {
            throw new ConfigurationException("Several kinds of credentials are set: " + String.join(", ", kinds)
                    + ". Keep one of them and unset the others.");
        }
    }

    private Optional<Setting> part(String open, String hidden) {
        return find(open).or(() -> find(hidden));
    }

    private Optional<Pair> pair(String open, String hidden) {
        var first = find(open);
        var second = find(hidden);
        if (first.isPresent() != second.isPresent()) {
            throw new ConfigurationException("%s is set but %s is not. Set both."
                    .formatted(first.isPresent() ? open : hidden, first.isPresent() ? hidden : open));
        }
        return first.map(setting -> new Pair(setting, second.orElseThrow()));
    }

    private Optional<Setting> find(String name) {
        return configuration.find(name);
    }

    private static ConfigurationException nothingSet() {
        return new ConfigurationException("No Flatfile credentials are set. Set FLATFILE_API_KEY to a secret key or "
                + "personal access token, in the environment or in a file named .env in the working directory; or set "
                + "FLATFILE_API_KEY_FILE to a file that holds one, or FLATFILE_EMAIL and FLATFILE_PASSWORD, or "
                + "FLATFILE_CLIENT_ID and FLATFILE_CLIENT_SECRET.");
    }

    private record Pair(Setting open, Setting hidden) {

        String origin() {
            return open.source().equals(hidden.source())
                    ? "%s and %s (%s)".formatted(open.name(), hidden.name(), open.source())
                    : open.origin() + " and " + hidden.origin();
        }
    }
}
