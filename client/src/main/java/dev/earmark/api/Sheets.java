// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.List;

/** The sheets of a workbook. */
public final class Sheets {

    private final Transport transport;

    Sheets(Transport transport) {
        this.transport = transport;
    }

    /**
     * The sheets of a workbook.
     *
     * @param workbookId the workbook
     * @return all of them
     * @throws FlatfileException when the call fails
     */
    public List<Sheet> list(String workbookId) {
        return Members.list(transport.send(Call.get("sheets").with("workbookId", workbookId)), Sheet::read);
    }

    /**
     * One sheet.
     *
     * @param id its id
     * @return the sheet
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public Sheet get(String id) {
        return Sheet.read(Members.data(transport.send(Call.get("sheets", id))));
    }
}
