// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.List;
import java.util.Map;

/** The workbooks of the environment. */
public final class Workbooks {

    private final Transport transport;

    Workbooks(Transport transport) {
        this.transport = transport;
    }

    /**
     * The workbooks that the credential can see.
     *
     * @return all of them
     * @throws FlatfileException when the call fails
     */
    public List<Workbook> list() {
        return list(Map.of());
    }

    /**
     * Some workbooks.
     *
     * @param query the platform's own parameters by name, such as {@code spaceId}, {@code name} or {@code namespace}
     * @return all that match
     * @throws FlatfileException when the call fails
     */
    public List<Workbook> list(Map<String, String> query) {
        return Members.list(transport.send(Call.get("workbooks").with(query)), Workbook::read);
    }

    /**
     * One workbook.
     *
     * @param id its id
     * @return the workbook
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public Workbook get(String id) {
        return Workbook.read(Members.data(transport.send(Call.get("workbooks", id))));
    }

    /**
     * Makes a workbook. Not repeated where the platform may have made it already.
     *
     * @param config the platform's own members by name, such as {@code name}, {@code spaceId} and {@code sheets};
     *     values are texts, numbers, booleans, lists, maps or a {@code JsonNode}
     * @return the workbook with its sheets
     * @throws FlatfileException when the call fails
     */
    public Workbook create(Map<String, ?> config) {
        return Workbook.read(Members.data(transport.send(Call.post("workbooks").body(config))));
    }

    /**
     * Changes a workbook.
     *
     * @param id its id
     * @param changes the members to change, as in {@link #create}
     * @return the workbook as it is now
     * @throws FlatfileException when the call fails
     */
    public Workbook update(String id, Map<String, ?> changes) {
        return Workbook.read(Members.data(transport.send(Call.patch(changes, "workbooks", id))));
    }

    /**
     * Deletes a workbook with all that is in it.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void delete(String id) {
        transport.send(Call.delete("workbooks", id));
    }
}
