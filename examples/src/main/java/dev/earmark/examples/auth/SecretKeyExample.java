// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.api.FlatfileClient;
import dev.earmark.api.Workbook;
import java.util.List;

/** Lists workbooks with the key that {@code FLATFILE_API_KEY} holds, a secret key or a personal access token. */
public final class SecretKeyExample {

    private SecretKeyExample() {}

    public static void main(String[] args) {
        List<Workbook> workbooks = FlatfileClient.create().workbooks().list();
        workbooks.forEach(workbook -> System.out.println(workbook.id() + " " + workbook.name()));
    }
}
