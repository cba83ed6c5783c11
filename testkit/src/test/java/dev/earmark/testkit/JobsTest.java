// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.testkit.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobsTest {

    private final TestClock clock = new TestClock();
    private final LocalFlatfile flatfile = LocalFlatfile.builder().clock(clock).start();
    private final Api api = Api.of(flatfile);
    private final String space = api.create("/spaces", "{\"namespace\":\"portal\"}");
    private final String workbook = api.create(
            "/workbooks",
            "{\"name\":\"W\",\"spaceId\":\"" + space
                    + "\",\"sheets\":[{\"name\":\"S\",\"slug\":\"contacts\",\"fields\":[]}]}");

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void createsAManualJobThatWaitsToBeExecuted() {
        String id = create("");

        assertThat(api.get("/jobs/" + id).data().path("status").asString()).isEqualTo("created");
        assertThat(topics()).containsExactly("job:created");
        assertThat(api.post("/jobs/" + id + "/execute").data().path("success").asBoolean())
                .isTrue();
        assertThat(status(id)).isEqualTo("ready");
        assertThat(topics()).containsExactly("job:created", "job:ready");
        assertThat(api.post("/jobs/" + id + "/execute").status()).isEqualTo(400);
    }

    @Test
    void makesAnImmediateJobReadyAtOnce() {
        String id = create(",\"trigger\":\"immediate\",\"input\":{\"note\":\"hi\"}");

        assertThat(status(id)).isEqualTo("ready");
        JsonNode event = lastEvent();
        assertThat(event.path("topic").asString()).isEqualTo("job:ready");
        assertThat(event.path("domain").asString()).isEqualTo("job");
        assertThat(event.path("payload").toString())
                .isEqualTo("{\"domain\":\"workbook\",\"operation\":\"submit\",\"job\":\"workbook:submit\","
                        + "\"status\":\"ready\",\"info\":null,\"isPart\":false,\"input\":{\"note\":\"hi\"}}");
        assertThat(event.path("context")).isEqualTo(Json.parse("""
                        {"accountId":"us_acc_local","environmentId":"us_env_local","spaceId":"%s","workbookId":"%s",
                         "jobId":"%s","actorId":"us_key_local","namespaces":["space:portal"]}""".formatted(space, workbook, id)));
        assertThat(event.path("namespaces").toString()).isEqualTo("[\"space:portal\"]");
        assertThat(event.at("/origin/id").asString()).isEqualTo(id);
        assertThat(flatfile.events()
                        .get(flatfile.events().size() - 2)
                        .at("/payload/status")
                        .asString())
                .isEqualTo("created");
    }

    @Test
    void namesTheSheetOfASheetsJobInBothWays() {
        String sheet = api.get("/sheets?workbookId=" + workbook).texts("/id").get(0);
        api.create("/jobs", "{\"type\":\"sheet\",\"operation\":\"dedupe\",\"source\":\"" + sheet + "\"}");

        JsonNode context = lastEvent().path("context");
        assertThat(context.path("sheetId").asString()).isEqualTo(sheet);
        assertThat(context.path("sheetSlug").asString()).isEqualTo("contacts");
        assertThat(context.at("/slugs/sheet").asString()).isEqualTo("contacts");
    }

    @Test
    void takesAcknowledgementsAsProgress() {
        String id = create(",\"trigger\":\"immediate\"");
        clock.move(Duration.ofSeconds(1));
        api.post("/jobs/" + id + "/ack");
        clock.move(Duration.ofSeconds(1));

        JsonNode job = api.post("/jobs/" + id + "/ack", "{\"progress\":40,\"info\":\"half\"}")
                .data();

        assertThat(job.path("status").asString()).isEqualTo("executing");
        assertThat(job.path("progress").asInt()).isEqualTo(40);
        assertThat(job.path("startedAt").asString()).isEqualTo("2024-05-14T09:21:08.114Z");
        assertThat(job.path("updatedAt").asString()).isEqualTo("2024-05-14T09:21:09.114Z");
        assertThat(topics()).containsExactly("job:created", "job:ready", "job:updated", "job:updated");
        assertThat(lastEvent().at("/payload/info").asString()).isEqualTo("half");
    }

    @ParameterizedTest
    @CsvSource({
        "complete, complete, job:completed",
        "fail, failed, job:failed",
        "cancel, canceled, job:updated",
    })
    void endsAJobOnce(String call, String status, String topic) {
        String id = create(",\"trigger\":\"immediate\"");

        JsonNode job = api.post("/jobs/" + id + "/" + call, "{\"info\":\"i\",\"outcome\":{\"message\":\"m\"}}")
                .data();

        assertThat(job.path("status").asString()).isEqualTo(status);
        assertThat(job.has("finishedAt")).isTrue();
        assertThat(job.at("/outcome/message").asString()).isEqualTo("m");
        assertThat(lastEvent().path("topic").asString()).isEqualTo(topic);
        assertThat(lastEvent().at("/payload/status").asString()).isEqualTo(status);
        for (String again : List.of("complete", "fail", "cancel", "ack", "execute")) {
            var refused = api.post("/jobs/" + id + "/" + again);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/message").asString()).contains("\"" + status + "\"");
        }
        assertThat(topics()).hasSize(3);
    }

    @Test
    void completesWithFullProgressAndNoBody() {
        String id = create("");

        assertThat(api.post("/jobs/" + id + "/complete").data().path("progress").asInt())
                .isEqualTo(100);
    }

    @Test
    void updatesAndDeletesAJob() {
        String id = create("");

        assertThat(api.patch("/jobs/" + id, "{\"progress\":5,\"status\":\"waiting\",\"id\":\"x\"}")
                        .data()
                        .path("progress")
                        .asInt())
                .isEqualTo(5);
        assertThat(status(id)).isEqualTo("waiting");
        assertThat(api.patch("/jobs/" + id, "{\"status\":\"done\"}").status()).isEqualTo(400);
        api.delete("/jobs/" + id);
        assertThat(topics()).containsExactly("job:created", "job:updated", "job:deleted");
        assertThat(api.get("/jobs/" + id).status()).isEqualTo(404);
    }

    @Test
    void listsTheJobsThatAreAskedFor() {
        String parent = create("");
        clock.move(Duration.ofSeconds(1));
        String child = create(",\"parentId\":\"" + parent + "\"");
        String ofSpace =
                api.create("/jobs", "{\"type\":\"space\",\"operation\":\"configure\",\"source\":\"" + space + "\"}");

        assertThat(api.get("/jobs").texts("/id")).containsExactly(parent, child, ofSpace);
        assertThat(api.get("/jobs?sortDirection=desc").texts("/id")).containsExactly(ofSpace, child, parent);
        assertThat(api.get("/jobs?spaceId=" + space).texts("/id")).hasSize(3);
        assertThat(api.get("/jobs?workbookId=" + workbook).texts("/id")).containsExactly(parent, child);
        assertThat(api.get("/jobs?parentId=" + parent).texts("/id")).containsExactly(child);
        assertThat(api.get("/jobs?excludeChildJobs=true").texts("/id")).containsExactly(parent, ofSpace);
        assertThat(api.get("/jobs?pageSize=2&pageNumber=2")
                        .json()
                        .path("pagination")
                        .toString())
                .isEqualTo("{\"currentPage\":2,\"pageCount\":2,\"totalCount\":3}");
        assertThat(lastEvent().at("/payload/isPart").asBoolean()).isFalse();
    }

    @Test
    void outlivesItsWorkbook() {
        String id = create("");
        api.delete("/workbooks/" + workbook);

        assertThat(api.get("/jobs?workbookId=" + workbook).texts("/id")).containsExactly(id);
        assertThat(api.post("/jobs/" + id + "/fail").status()).isEqualTo(200);
        assertThat(lastEvent().at("/context/spaceId").asString()).isEqualTo(space);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "operation", "source"})
    void refusesAJobWithout(String member) {
        String body = "{\"type\":\"file\",\"operation\":\"extract\",\"source\":\"us_fl_1\"}";

        var refused = api.post("/jobs", body.replace("\"" + member + "\"", "\"other\""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/key").asString()).isEqualTo(member);
        assertThat(api.post("/jobs", body).status()).isEqualTo(200);
        assertThat(lastEvent().at("/context/fileId").asString()).isEqualTo("us_fl_1");
    }

    @Test
    void refusesAJobOfAnUnknownSourceOrType() {
        assertThat(api.post("/jobs", "{\"type\":\"workbook\",\"operation\":\"o\",\"source\":\"us_wb_none\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.post("/jobs", "{\"type\":\"record\",\"operation\":\"o\",\"source\":\"s\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.post(
                                "/jobs",
                                "{\"type\":\"space\",\"operation\":\"o\",\"source\":\"" + space + "\",\"input\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/jobs").data()).isEmpty();
        assertThat(topics()).isEmpty();
    }

    @Test
    void makesTheSourceOfAJobThatATestCreates() {
        try (var empty = LocalFlatfile.start()) {
            JsonNode job = empty.jobs().create("sheet:dedupe");

            assertThat(job.path("status").asString()).isEqualTo("ready");
            assertThat(empty.events())
                    .extracting(event -> event.path("topic").asString())
                    .containsExactly("space:created", "workbook:created", "sheet:created", "job:created", "job:ready");
            assertThat(empty.jobs().create("sheet:dedupe").path("source")).isEqualTo(job.path("source"));
            assertThat(empty.jobs().list()).hasSize(2);
            assertThatThrownBy(() -> empty.jobs().create("dedupe"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"dedupe\"");
        }
    }

    @Test
    void waitsForTheEndOfAJob() throws Exception {
        String id = create("");
        var ended = CompletableFuture.supplyAsync(() -> {
            try {
                return flatfile.jobs().awaitEnd(id, Duration.ofSeconds(20));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        api.post("/jobs/" + id + "/ack");
        api.post("/jobs/" + id + "/complete");

        assertThat(ended.get().path("status").asString()).isEqualTo("complete");
    }

    @Test
    void tellsTheStatusOfAJobThatDoesNotEndInTime() {
        String id = create("");

        assertThatThrownBy(() -> flatfile.jobs().awaitEnd(id, Duration.ofMillis(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("still \"created\"");
        assertThatThrownBy(() -> flatfile.jobs().awaitEnd("us_jb_none", Duration.ofMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String create(String members) {
        return api.create(
                "/jobs",
                "{\"type\":\"workbook\",\"operation\":\"submit\",\"source\":\"" + workbook + "\"" + members + "}");
    }

    private String status(String id) {
        return flatfile.jobs().get(id).path("status").asString();
    }

    private JsonNode lastEvent() {
        return flatfile.events().get(flatfile.events().size() - 1);
    }

    private List<String> topics() {
        return flatfile.events().stream()
                .map(event -> event.path("topic").asString())
                .filter(topic -> topic.startsWith("job:"))
                .toList();
    }
}
