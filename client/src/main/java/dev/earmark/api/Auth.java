// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.AccessToken;
import dev.earmark.auth.Credentials;
import dev.earmark.secret.SecretValue;
import java.util.List;
import java.util.Map;

/** Tokens: what credentials are exchanged for, and the personal access tokens of the user. */
public final class Auth {

    private static final String TOKENS = "personal-access-tokens";

    private final Transport transport;
    private final CredentialExchange exchange;

    Auth(Transport transport, CredentialExchange exchange) {
        this.transport = transport;
        this.exchange = exchange;
    }

    /**
     * Exchanges credentials for an access token. The credentials of this client play no part in it.
     *
     * @param credentials an e-mail address with a password, or a client id with a secret
     * @return the token
     * @throws ApiException when the platform does not accept them
     * @throws FlatfileException when the call fails otherwise
     */
    public AccessToken exchange(Credentials.Exchanged credentials) {
        return exchange.exchange(credentials);
    }

    /**
     * The personal access tokens of the user that the credential belongs to.
     *
     * @return all of them, without the tokens themselves
     * @throws FlatfileException when the call fails
     */
    public List<PersonalAccessToken> listPersonalAccessTokens() {
        return Members.list(transport.send(Call.get("auth", TOKENS)), PersonalAccessToken::read);
    }

    /**
     * Makes a personal access token. Not repeated where the platform may have made it already.
     *
     * @param name its name: one token for each application, so that each can be deleted alone
     * @return the token, which the platform will not show again
     * @throws FlatfileException when the call fails
     */
    public CreatedToken createPersonalAccessToken(String name) {
        Members data = Members.data(transport.send(Call.post("auth", TOKENS).body(Map.of("name", name))));
        return new CreatedToken(
                transport.mask().add(SecretValue.of(data.text("token"))),
                PersonalAccessToken.read(data.object("personalAccessToken")));
    }

    /**
     * Deletes a personal access token, which is refused from then on.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void deletePersonalAccessToken(String id) {
        transport.send(Call.delete("auth", TOKENS, id));
    }
}
