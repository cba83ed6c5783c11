// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final Api api = Api.of(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void listsAndGetsTheSheetsOfAWorkbook() {
        String space = api.create("/spaces", "{}");
        String workbook = api.create(
                "/workbooks",
                "{\"name\":\"W\",\"spaceId\":\"" + space + "\",\"sheets\":[{\"name\":\"A\",\"fields\":[]},"
                        + "{\"name\":\"B\",\"slug\":\"bee\",\"fields\":[]}]}");

        var sheets = api.get("/sheets?workbookId=" + workbook);

        assertThat(sheets.texts("/slug")).containsExactly("a", "bee");
        assertThat(sheets.texts("/workbookId")).containsOnly(workbook);
        assertThat(api.get("/sheets/" + sheets.texts("/id").get(1)).data())
                .isEqualTo(sheets.data().get(1));
    }

    @Test
    void refusesAListOfNoWorkbookOrAnUnknownOne() {
        assertThat(api.get("/sheets").status()).isEqualTo(400);
        assertThat(api.get("/sheets?workbookId=us_wb_none").status()).isEqualTo(404);
        assertThat(api.get("/sheets/us_sh_none").status()).isEqualTo(404);
    }
}
