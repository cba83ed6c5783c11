// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import dev.earmark.config.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks secrets up. Implementations must be safe for use by several threads, and may block.
 *
 * <p>Only a secret that is <em>missing</em> lets a chain go on to its next resolver; one that is forbidden or cannot be
 * looked up ends the search, so that a less trusted place never stands in for one that is down.
 */
public interface SecretResolver {

    /**
     * Looks a secret up.
     *
     * @param name its name
     * @param scope whose secret is meant; the most specific one found in it counts
     * @return its value, which may be an empty text; empty when there is no such secret
     * @throws SecretException when it may not be read or the place does not answer
     */
    Optional<SecretValue> resolve(String name, SecretScope scope);

    /**
     * Where this resolver looks, for messages.
     *
     * @return such as {@code Flatfile's secrets}
     */
    String description();

    /**
     * The resolvers that this one asks in turn, for a report of which of them has a secret.
     *
     * @return itself alone, unless it is a chain
     */
    default List<SecretResolver> steps() {
        return List.of(this);
    }

    /**
     * Drops what is remembered of a scope; called after a failed attempt that used it. Does nothing by default.
     *
     * @param scope the scope
     */
    default void forget(SecretScope scope) {}

    /** Drops all that is remembered; called when the platform reports a changed secret. Does nothing by default. */
    default void forgetAll() {}

    /**
     * This resolver, then another where this one has no such secret.
     *
     * @param next where to look then
     * @return a chain of the two
     */
    default SecretResolver orElse(SecretResolver next) {
        return new SecretChain(this, next);
    }

    /**
     * Secrets from system properties, environment variables and {@code .env} files, whatever the scope.
     *
     * @return a resolver that looks up the name of a secret as the name of a setting
     */
    static SecretResolver environment() {
        return environment(Configuration.load());
    }

    /**
     * Secrets that are settings, whatever the scope. They change only with a restart.
     *
     * @param configuration the settings
     * @return a resolver that looks up the name of a secret as the name of a setting; an empty setting is none
     */
    static SecretResolver environment(Configuration configuration) {
        return new EnvironmentSecrets(configuration);
    }

    /**
     * Secrets in the files of a directory, as container platforms mount them, whatever the scope: the file's name is the
     * secret's, its text the value, without a line break at the end. A file is read each time, so a replaced one counts at
     * once. A name that could lead out of the directory is a missing secret.
     *
     * @param directory the directory; it need not exist
     * @return a resolver that throws {@link SecretException.Forbidden} for a file that may not be read, and
     *     {@link SecretException.Unreachable} for one that cannot be
     */
    static SecretResolver files(Path directory) {
        return new SecretFiles(directory);
    }

    /**
     * Secrets of a place that lists all of a scope at once. A listing is remembered for 30 seconds, for at most 1,000
     * scopes; of several callers that need one at once, one asks the place. A failure is not remembered.
     *
     * @param description where it looks, for messages
     * @param lister lists the secrets of a scope
     * @return a resolver that remembers
     */
    static SecretResolver remembering(String description, SecretLister lister) {
        return new ListedSecrets(description, lister, System::nanoTime);
    }
}
