// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

/** The call that turns credentials into an access token; the API client makes it. */
@FunctionalInterface
public interface TokenExchange {

    /**
     * Exchanges credentials.
     *
     * @param credentials what to exchange
     * @return the token; what goes wrong is thrown as the API client throws it
     */
    AccessToken exchange(Credentials.Exchanged credentials);
}
