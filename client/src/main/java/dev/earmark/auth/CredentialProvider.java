// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.secret.SecretValue;

/**
 * Where the user's own code gets the bearer token from, such as a vault.
 *
 * <p>It is asked before each call of the API, from whichever thread makes the call, so it keeps what is costly to get.
 * After a 401 it is asked once more: a token other than the refused one is tried, once. A token that changes needs no
 * restart. What it throws reaches the caller of the API unchanged.
 */
@FunctionalInterface
public interface CredentialProvider {

    /**
     * The token to use now.
     *
     * @return a secret key, a personal access token or an access token
     */
    SecretValue token();
}
