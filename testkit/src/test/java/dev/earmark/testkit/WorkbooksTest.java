// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkbooksTest {

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final Api api = Api.of(flatfile);
    private final String space = api.create("/spaces", "{\"namespace\":\"portal\"}");

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void createsAWorkbookWithItsSheetsAndTellsOfBoth() {
        JsonNode workbook = create(
                "{\"name\":\"Import\",\"namespace\":\"staging\",\"sheets\":["
                        + "{\"name\":\"Contacts of us\",\"fields\":[{\"key\":\"email\",\"type\":\"string\"},{\"key\":\"b\"}]}]}");

        JsonNode sheet = workbook.at("/sheets/0");
        assertThat(sheet.path("slug").asString()).isEqualTo("contacts-of-us");
        assertThat(sheet.at("/config/fields/1/type").asString()).isEqualTo("string");

        JsonNode created = event(1);
        assertThat(created.path("topic").asString()).isEqualTo("workbook:created");
        assertThat(created.path("namespaces").toString()).isEqualTo("[\"space:portal\",\"workbook:staging\"]");
        assertThat(created.path("payload"))
                .isEqualTo(Json.object()
                        .put("workbookId", id(workbook))
                        .put("spaceId", space)
                        .put("name", "Import")
                        .put("namespace", "staging")
                        .put("sheetCount", 1));

        JsonNode sheetCreated = event(2);
        assertThat(sheetCreated.path("topic").asString()).isEqualTo("sheet:created");
        assertThat(sheetCreated.path("domain").asString()).isEqualTo("sheet");
        assertThat(sheetCreated.at("/context/sheetSlug").asString()).isEqualTo("contacts-of-us");
        assertThat(sheetCreated.at("/context/slugs/sheet").asString()).isEqualTo("contacts-of-us");
        assertThat(sheetCreated.at("/context/workbookId").asString()).isEqualTo(id(workbook));
        assertThat(sheetCreated.path("payload"))
                .isEqualTo(Json.object()
                        .put("sheetId", id(sheet))
                        .put("workbookId", id(workbook))
                        .put("name", "Contacts of us")
                        .put("slug", "contacts-of-us")
                        .put("fieldCount", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sheets\":[]}",
                "{\"name\":\"W\",\"sheets\":[{\"name\":\"S\"}]}",
                "{\"name\":\"W\",\"sheets\":[{\"fields\":[]}]}",
                "{\"name\":\"W\",\"sheets\":[{\"name\":\"S\",\"fields\":[{\"type\":\"string\"}]}]}",
                "{\"name\":\"W\",\"sheets\":[{\"name\":\"S\",\"fields\":[1]}]}",
                "{\"name\":\"W\",\"sheets\":[{\"name\":\"S\",\"fields\":[]},{\"name\":\"s\",\"fields\":[]}]}"
            })
    void refusesAWorkbookThatIsNotComplete(String body) {
        assertThat(api.post("/workbooks", withSpace(body)).status()).isEqualTo(400);
        assertThat(api.get("/workbooks").data()).isEmpty();
        assertThat(flatfile.events()).hasSize(1);
    }

    @Test
    void refusesAWorkbookOfNoSpaceOrAnUnknownOne() {
        assertThat(api.post("/workbooks", "{\"name\":\"W\"}").status()).isEqualTo(400);
        assertThat(api.post("/workbooks", "{\"name\":\"W\",\"spaceId\":\"us_sp_none\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void addsAndChangesTheSheetsOfAnUpdate() {
        JsonNode workbook = create("{\"name\":\"W\",\"sheets\":[{\"name\":\"One\",\"slug\":\"one\",\"fields\":[]}]}");

        JsonNode updated = api.patch(
                        "/workbooks/" + id(workbook),
                        "{\"name\":\"V\",\"sheets\":[{\"slug\":\"one\",\"config\":{\"name\":\"First\",\"fields\":[{\"key\":\"a\"}]}},"
                                + "{\"name\":\"Two\",\"fields\":[]}]}")
                .data();

        assertThat(updated.path("name").asString()).isEqualTo("V");
        assertThat(updated.path("sheets")
                        .valueStream()
                        .map(sheet -> sheet.path("name").asString()))
                .containsExactly("First", "Two");
        assertThat(updated.at("/sheets/0/id")).isEqualTo(workbook.at("/sheets/0/id"));
        assertThat(flatfile.events().stream().skip(3))
                .extracting(event -> event.path("topic").asString())
                .containsExactly("workbook:updated", "sheet:updated", "sheet:created");
        assertThat(event(3).at("/payload/changes")
                        .valueStream()
                        .map(change -> change.path("type").asString()))
                .containsExactly("config_updated", "config_updated", "sheet_added");
    }

    @Test
    void leavesAWorkbookAsItWasWhenAnUpdateIsRefused() {
        JsonNode workbook = create("{\"name\":\"W\"}");

        var answer = api.patch("/workbooks/" + id(workbook), "{\"name\":\"V\",\"sheets\":[{\"name\":\"S\"}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(api.get("/workbooks/" + id(workbook)).data()).isEqualTo(workbook);
        assertThat(flatfile.events()).hasSize(2);
    }

    @Test
    void deletesAWorkbookWithItsSheets() {
        JsonNode workbook = create("{\"name\":\"W\",\"sheets\":[{\"name\":\"S\",\"fields\":[]}]}");

        api.delete("/workbooks/" + id(workbook));

        assertThat(api.get("/workbooks/" + id(workbook)).status()).isEqualTo(404);
        assertThat(api.get("/sheets/" + id(workbook.at("/sheets/0"))).status()).isEqualTo(404);
        assertThat(event(3).path("topic").asString()).isEqualTo("workbook:deleted");
        assertThat(event(3).path("payload"))
                .isEqualTo(Json.object().put("workbookId", id(workbook)).put("spaceId", space));
    }

    @Test
    void listsTheWorkbooksThatAreAskedFor() {
        create("{\"name\":\"A\",\"labels\":[\"x\"]}");
        create("{\"name\":\"B\",\"labels\":[\"x\",\"y\"],\"treatments\":[\"SMALL_DATA\"]}");

        assertThat(api.get("/workbooks?spaceId=" + space).texts("/name")).containsExactly("A", "B");
        assertThat(api.get("/workbooks?name=A").texts("/name")).containsExactly("A");
        assertThat(api.get("/workbooks?label=-y").texts("/name")).containsExactly("A");
        assertThat(api.get("/workbooks?treatment=SMALL_DATA").texts("/name")).containsExactly("B");
        assertThat(api.get("/workbooks?includeSheets=false").data().get(0).has("sheets"))
                .isFalse();
        assertThat(api.get("/workbooks").json().has("pagination")).isFalse();
    }

    private JsonNode create(String body) {
        return api.post("/workbooks", withSpace(body)).data();
    }

    private String withSpace(String body) {
        return "{\"spaceId\":\"" + space + "\"," + body.substring(1);
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asString();
    }

    private JsonNode event(int index) {
        return flatfile.events().get(index);
    }
}
