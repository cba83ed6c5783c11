// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.Map;

/** The spaces of the environment. */
public final class Spaces {

    private final Transport transport;

    Spaces(Transport transport) {
        this.transport = transport;
    }

    /**
     * The spaces that the credential can see.
     *
     * @return all of them, fetched as needed
     */
    public Paged<Space> list() {
        return list(Map.of());
    }

    /**
     * Some spaces.
     *
     * @param query the platform's own parameters by name, such as {@code environmentId}, {@code search} or
     *     {@code namespace}
     * @return all that match, fetched as needed
     */
    public Paged<Space> list(Map<String, String> query) {
        return transport.paged(Call.get("spaces").with(query), Space::read);
    }

    /**
     * One space.
     *
     * @param id its id
     * @return the space
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public Space get(String id) {
        return Space.read(Members.data(transport.send(Call.get("spaces", id))));
    }

    /**
     * Makes a space. Not repeated where the platform may have made it already.
     *
     * @param config the platform's own members by name, such as {@code name} and {@code environmentId}; values are
     *     texts, numbers, booleans, lists, maps or a {@code JsonNode}
     * @return the space
     * @throws FlatfileException when the call fails
     */
    public Space create(Map<String, ?> config) {
        return Space.read(Members.data(transport.send(Call.post("spaces").body(config))));
    }

    /**
     * Changes a space.
     *
     * @param id its id
     * @param changes the members to change, as in {@link #create}
     * @return the space as it is now
     * @throws FlatfileException when the call fails
     */
    public Space update(String id, Map<String, ?> changes) {
        return Space.read(Members.data(transport.send(Call.patch(changes, "spaces", id))));
    }

    /**
     * Deletes a space with all that is in it.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void delete(String id) {
        transport.send(Call.delete("spaces", id));
    }
}
