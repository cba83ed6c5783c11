// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.testkit.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PersistenceTest {

    @TempDir
    Path directory;

    @Test
    void keepsItsStateOverARestart() {
        JsonNode before;
        String token;
        try (var flatfile = start()) {
            Api api = Api.of(flatfile);
            token = api.post("/auth/personal-access-tokens", "{\"name\":\"ci\"}")
                    .data()
                    .path("token")
                    .asString();
            flatfile.secrets().put("KEPT", "välue");
            flatfile.jobs().create("workbook:submit");
            api.delete(
                    "/jobs/" + flatfile.jobs().create("sheet:gone").path("id").asString());
            api.post("/events/" + flatfile.events().get(0).path("id").asString() + "/ack");
            before = state(api);
        }
        try (var flatfile = start()) {
            assertThat(state(new Api(flatfile.url(), token))).isEqualTo(before);
            int events = flatfile.events().size();
            flatfile.publish("{\"topic\":\"cron:daily\"}");
            assertThat(flatfile.events().get(events).path("topic").asString()).isEqualTo("cron:daily");
        }
        try (var flatfile = start()) {
            assertThat(flatfile.events())
                    .last()
                    .extracting(event -> event.path("topic").asString())
                    .isEqualTo("cron:daily");
        }
    }

    @Test
    void keepsNoTokenInTheClearAndLetsOnlyItsOwnerRead() throws IOException {
        String token;
        try (var flatfile = start()) {
            token = Api.of(flatfile)
                    .post("/auth/personal-access-tokens", "{\"name\":\"ci\"}")
                    .data()
                    .path("token")
                    .asString();
        }
        Path file = directory.resolve("journal.jsonl");

        assertThat(Files.readString(file)).doesNotContain(token).doesNotContain("sk_local");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void forgetsALastLineThatWasCutOff() throws IOException {
        try (var flatfile = start()) {
            flatfile.secrets().put("KEPT", "v");
        }
        Files.write(directory.resolve("journal.jsonl"), new byte[] {'{', '"', (byte) 0xC3}, StandardOpenOption.APPEND);

        try (var flatfile = start()) {
            assertThat(Api.of(flatfile)
                            .get("/secrets?environmentId=us_env_local")
                            .texts("/name"))
                    .containsExactly("KEPT");
        }
    }

    @Test
    void refusesADamagedFileAndLeavesItAsItWas() throws IOException {
        Path file = Files.writeString(directory.resolve("journal.jsonl"), "{\"put\":\"NOTHING\",\"value\":{}}\n{}\n");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("journal.jsonl is damaged at line 1");
        }
        assertThat(file).hasContent("{\"put\":\"NOTHING\",\"value\":{}}\n{}\n");
    }

    @Test
    void refusesADirectoryThatAnotherOneUses() {
        try (var flatfile = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another Local Flatfile");
            assertThat(flatfile.events()).isEmpty();
        }
    }

    private LocalFlatfile start() {
        return LocalFlatfile.builder().data(directory).start();
    }

    private static JsonNode state(Api api) {
        var state = Json.object();
        for (String path : new String[] {
            "/spaces",
            "/workbooks",
            "/jobs",
            "/secrets?environmentId=us_env_local",
            "/events?pageSize=100",
            "/events?pageSize=100&includeAcknowledged=true"
        }) {
            state.set(path, api.get(path).data());
        }
        return state;
    }
}
