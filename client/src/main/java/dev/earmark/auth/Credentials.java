// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.nio.file.Path;
import java.util.List;

/**
 * How this process proves to Flatfile who it is. One kind at a time; its {@code toString} shows no secret.
 */
public sealed interface Credentials {

    /**
     * Where the credential came from, for messages.
     *
     * @return the name of a variable and its source, such as {@code FLATFILE_API_KEY (.env)}
     */
    String origin();

    /**
     * Whether it can be replaced while the process runs.
     *
     * @return false for a key given by value, which stays until the restart
     */
    boolean rotates();

    /**
     * The credentials that the settings name.
     *
     * @param configuration the settings
     * @return the one kind that is set
     * @throws ConfigurationException when none is set, only half of a pair, or more than one kind
     */
    static Credentials from(Configuration configuration) {
        return new CredentialSelection(configuration).select();
    }

    /**
     * What is odd about the credentials that the settings name, but no reason to stop.
     *
     * @param configuration the settings
     * @return a sentence for each key that is set but ignored, because another one comes first
     */
    static List<String> warnings(Configuration configuration) {
        return new CredentialSelection(configuration).warnings();
    }

    /**
     * Makes a mask know every key, password and client secret that the settings hold, those that are not used too.
     *
     * @param configuration the settings
     * @param mask hides them from then on
     */
    static void hide(Configuration configuration, SecretMask mask) {
        CredentialSelection.SECRETS.stream()
                .flatMap(name -> configuration.get(name).stream())
                .forEach(value -> mask.add(SecretValue.of(value)));
    }

    /**
     * A secret key or personal access token.
     *
     * @param key the key
     * @return credentials that do not change
     */
    static Credentials apiKey(String key) {
        return new ApiKey(SecretValue.of(key), "the API key given in code");
    }

    /**
     * A file that holds a secret key or personal access token and may be replaced at any time.
     *
     * @param path the file; white space around the key does not count
     * @return credentials that follow the file
     */
    static Credentials keyFile(Path path) {
        return new KeyFile(path, "the key file " + path);
    }

    /**
     * A user's e-mail address and password, exchanged for an access token.
     *
     * @param email the address
     * @param password the password
     * @return credentials that are exchanged
     */
    static Credentials userPassword(String email, String password) {
        return new UserPassword(email, SecretValue.of(password), "the e-mail address and password given in code");
    }

    /**
     * A legacy pair of client id and secret, exchanged for an access token.
     *
     * @param clientId the id
     * @param secret the secret
     * @return credentials that are exchanged
     */
    static Credentials clientPair(String clientId, String secret) {
        return new ClientPair(clientId, SecretValue.of(secret), "the client id and secret given in code");
    }

    /**
     * The user's own source of tokens.
     *
     * @param provider asked before each call
     * @return credentials that follow the provider
     */
    static Credentials provider(CredentialProvider provider) {
        return new Provided(provider, "the credential provider");
    }

    /**
     * A secret key or personal access token, used as it is.
     *
     * @param key the key
     * @param origin where it came from
     */
    record ApiKey(SecretValue key, String origin) implements Credentials {
        @Override
        public boolean rotates() {
            return false;
        }
    }

    /**
     * A file that holds such a key and is read again when it changes.
     *
     * @param path the file
     * @param origin where its name came from
     */
    record KeyFile(Path path, String origin) implements Credentials {
        @Override
        public boolean rotates() {
            return true;
        }
    }

    /**
     * The user's own source of tokens.
     *
     * @param provider asked before each call
     * @param origin what to call it in messages
     */
    record Provided(CredentialProvider provider, String origin) implements Credentials {
        @Override
        public boolean rotates() {
            return true;
        }
    }

    /** Credentials that are exchanged for an access token, which is renewed before it expires and after a 401. */
    sealed interface Exchanged extends Credentials {
        @Override
        default boolean rotates() {
            return false;
        }
    }

    /**
     * A user's e-mail address and password.
     *
     * @param email the address
     * @param password the password
     * @param origin where they came from
     */
    record UserPassword(String email, SecretValue password, String origin) implements Exchanged {}

    /**
     * A legacy pair.
     *
     * @param clientId the id
     * @param secret the secret
     * @param origin where they came from
     */
    record ClientPair(String clientId, SecretValue secret, String origin) implements Exchanged {}
}
