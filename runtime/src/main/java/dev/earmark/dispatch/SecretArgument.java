// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.secret.SecretValue;
import java.net.URI;
import java.util.Optional;

/**
 * A secret that a handler declares. Each call resolves it anew, through the cache, so that a method reference to one of
 * these methods is a supplier that outlives a rotation.
 */
public interface SecretArgument {

    /**
     * The value as text.
     *
     * @return the value
     * @throws dev.earmark.secret.SecretException when it is missing, forbidden or cannot be looked up
     */
    String text();

    /**
     * The value as characters.
     *
     * @return a copy of the value
     * @throws dev.earmark.secret.SecretException when it is missing, forbidden or cannot be looked up
     */
    char[] chars();

    /**
     * The value as an address.
     *
     * @return the value
     * @throws dev.earmark.secret.SecretException when it is missing, forbidden or cannot be looked up
     * @throws ArgumentException when it is not an address
     */
    URI uri();

    /**
     * The wrapped value.
     *
     * @return the value
     * @throws dev.earmark.secret.SecretException when it is missing, forbidden or cannot be looked up
     */
    SecretValue value();

    /**
     * Whether there is such a secret.
     *
     * @return this, or empty when the secret is missing
     * @throws dev.earmark.secret.SecretException when it is forbidden or cannot be looked up
     */
    Optional<SecretArgument> optional();
}
