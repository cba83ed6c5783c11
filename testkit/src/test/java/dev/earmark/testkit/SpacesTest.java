// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpacesTest {

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final Api api = Api.of(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void createsASpaceAndTellsOfIt() {
        JsonNode space = api.post("/spaces", "{\"name\":\"Import\",\"namespace\":\"portal\",\"appId\":\"us_app_1\"}")
                .data();

        assertThat(space.path("id").asString()).matches("us_sp_[0-9A-Za-z]{8}");
        assertThat(space.path("environmentId").asString()).isEqualTo("us_env_local");
        JsonNode event = event(0);
        assertThat(event.path("topic").asString()).isEqualTo("space:created");
        assertThat(event.path("domain").asString()).isEqualTo("space");
        assertThat(event.path("namespaces").toString()).isEqualTo("[\"space:portal\"]");
        assertThat(event.at("/context/spaceId")).isEqualTo(space.get("id"));
        assertThat(event.at("/context/appId").asString()).isEqualTo("us_app_1");
        assertThat(event.at("/context/actorId").asString()).isEqualTo("us_key_local");
        assertThat(event.path("payload"))
                .isEqualTo(Json.object()
                        .put("spaceId", space.path("id").asString())
                        .put("environmentId", "us_env_local")
                        .put("name", "Import")
                        .put("appId", "us_app_1"));
    }

    @Test
    void startsTheConfigureJobOfASpaceThatAsksForIt() {
        String space = api.create("/spaces", "{\"autoConfigure\":true}");

        assertThat(flatfile.events())
                .extracting(event -> event.path("topic").asString())
                .containsExactly("space:created", "job:created", "job:ready");
        assertThat(event(2).at("/payload/job").asString()).isEqualTo("space:configure");
        assertThat(api.get("/jobs?spaceId=" + space).texts("/source")).containsExactly(space);
    }

    @Test
    void tellsOfEachFieldThatAnUpdateChanges() {
        String id = api.create("/spaces", "{\"name\":\"Old\",\"labels\":[\"a\"]}");

        JsonNode space = api.patch("/spaces/" + id, "{\"name\":\"New\",\"labels\":[\"a\"],\"metadata\":{\"k\":1}}")
                .data();

        assertThat(space.path("name").asString()).isEqualTo("New");
        assertThat(event(1).path("topic").asString()).isEqualTo("space:updated");
        assertThat(event(1).at("/payload/changes").toString())
                .isEqualTo("[{\"field\":\"name\",\"previousValue\":\"Old\",\"newValue\":\"New\"},"
                        + "{\"field\":\"metadata\",\"previousValue\":null,\"newValue\":{\"k\":1}}]");
        assertThat(api.get("/spaces/" + id).data()).isEqualTo(space);
    }

    @Test
    void keepsWhatACallerCannotChange() {
        String id = api.create("/spaces", "{\"id\":\"us_sp_mine\",\"createdAt\":\"x\"}");

        assertThat(id).isNotEqualTo("us_sp_mine");
        JsonNode space = api.patch("/spaces/" + id, "{\"id\":\"us_sp_mine\",\"name\":null}")
                .data();
        assertThat(space.path("id").asString()).isEqualTo(id);
        assertThat(space.path("name").asString()).isEqualTo("Space");
        assertThat(flatfile.events()).hasSize(1);
    }

    @Test
    void deletesASpaceWithAllThatIsInside() {
        String id = api.create("/spaces", "{}");
        String workbook = api.create(
                "/workbooks",
                "{\"name\":\"W\",\"spaceId\":\"" + id + "\",\"sheets\":[{\"name\":\"S\",\"fields\":[]}]}");
        String job = api.create("/jobs", "{\"type\":\"workbook\",\"operation\":\"o\",\"source\":\"" + workbook + "\"}");

        assertThat(api.delete("/spaces/" + id).data().path("success").asBoolean())
                .isTrue();

        for (String path : new String[] {"/spaces/" + id, "/workbooks/" + workbook, "/jobs/" + job}) {
            assertThat(api.get(path).status()).isEqualTo(404);
        }
        JsonNode last = event(flatfile.events().size() - 1);
        assertThat(last.path("topic").asString()).isEqualTo("space:deleted");
        assertThat(last.at("/context/spaceId").asString()).isEqualTo(id);
    }

    @Test
    void deletesSeveralSpacesOrNone() {
        String one = api.create("/spaces", "{}");
        String other = api.create("/spaces", "{}");

        assertThat(api.delete("/spaces?spaceIds=" + one + "&spaceIds=us_sp_none")
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/spaces").data().size()).isEqualTo(2);
        assertThat(api.delete("/spaces?spaceIds=" + one + "&spaceIds=" + other).status())
                .isEqualTo(200);
        assertThat(api.get("/spaces").data()).isEmpty();
        assertThat(api.delete("/spaces").status()).isEqualTo(400);
    }

    @Test
    void listsTheSpacesThatAreAskedFor() {
        api.create("/spaces", "{\"name\":\"Beta\",\"namespace\":\"n\"}");
        api.create("/spaces", "{\"name\":\"Alpha\",\"archivedAt\":\"2024-05-14T09:21:07.114Z\"}");

        assertThat(api.get("/spaces").texts("/name")).containsExactly("Beta", "Alpha");
        assertThat(api.get("/spaces?sortField=name&sortDirection=asc").texts("/name"))
                .containsExactly("Alpha", "Beta");
        assertThat(api.get("/spaces?search=ALP").texts("/name")).containsExactly("Alpha");
        assertThat(api.get("/spaces?namespace=n").texts("/name")).containsExactly("Beta");
        assertThat(api.get("/spaces?archived=true").texts("/name")).containsExactly("Alpha");
        assertThat(api.get("/spaces?environmentId=us_env_other").data()).isEmpty();
        assertThat(api.get("/spaces?pageSize=1")
                        .json()
                        .at("/pagination/pageCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refusesASpaceOfAnUnknownEnvironment() {
        assertThat(api.post("/spaces", "{\"environmentId\":\"us_env_none\"}").status())
                .isEqualTo(404);
        assertThat(api.post("/spaces", "{\"labels\":\"a\"}").status()).isEqualTo(400);
        assertThat(flatfile.events()).isEmpty();
    }

    private JsonNode event(int index) {
        return flatfile.events().get(index);
    }
}
