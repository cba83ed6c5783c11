// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** The environments of the account. */
public final class Environments {

    private final Transport transport;

    Environments(Transport transport) {
        this.transport = transport;
    }

    /**
     * The environments that the credential can see.
     *
     * @return all of them, fetched as needed
     */
    public Paged<Environment> list() {
        return transport.paged(Call.get("environments"), Environment::read);
    }

    /**
     * One environment.
     *
     * @param id its id
     * @return the environment
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public Environment get(String id) {
        return Environment.read(Members.data(transport.send(Call.get("environments", id))));
    }
}
