// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ResourcesTest {

    private static final String SPACE = """
            {"data":{"id":"us_sp_1","name":"S","environmentId":"us_env_1","createdAt":"2024-05-14T09:21:07.114Z","new":{"x":[1]}}}""";
    private static final String SECRETS = """
            {"data":[{"id":"us_sec_1","name":"TOKEN","value":"not-a-real-value","environmentId":"us_env_1","spaceId":"us_sp_1"}]}""";

    private StubPlatform platform;
    private FlatfileClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        client = platform.client();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void listsWorkbooksWithTheirSheets() {
        platform.answer(200, """
                {"data":[{"id":"us_wb_1","name":"W","spaceId":"us_sp_1","labels":["file",7],"updatedAt":"odd",
                 "sheets":[{"id":"us_sh_1","name":"Contacts","slug":"contacts","config":{"fields":[{"key":"a"}]}}]},
                 {"id":"us_wb_2"}]}""");
        List<Workbook> workbooks = client.workbooks().list(Map.of("spaceId", "us_sp_1"));
        assertThat(workbooks).extracting(Workbook::id).containsExactly("us_wb_1", "us_wb_2");
        assertThat(workbooks.get(0).labels()).containsExactly("file");
        assertThat(workbooks.get(0).updatedAt()).isNull();
        Sheet sheet = workbooks.get(0).sheets().get(0);
        assertThat(sheet.config().path("fields").path(0).path("key").stringValue())
                .isEqualTo("a");
        assertAsked("GET", "/v1/workbooks?spaceId=us_sp_1", "");
    }

    @Test
    void keepsMembersThatItDoesNotKnow() {
        platform.answer(200, SPACE);
        Space space = client.spaces().get("us_sp_1");
        assertThat(space.createdAt()).isEqualTo(Instant.parse("2024-05-14T09:21:07.114Z"));
        assertThat(space.json().path("new").path("x").path(0).intValue()).isEqualTo(1);
        assertThat(space).hasToString("Space[id=us_sp_1, name=S, environmentId=us_env_1]");
    }

    @Test
    void writesMapsListsAndTrees() {
        platform.answer(200, SPACE);
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("n", 1.5)
                .put("t", "ü")
                .putNull("z");
        tree.putArray("a").add(true).add(1L << 40);
        client.spaces().create(Map.of("metadata", tree));
        assertAsked(
                "POST", "/v1/spaces", "{\"metadata\":{\"n\":1.5,\"t\":\"ü\",\"z\":null,\"a\":[true,1099511627776]}}");
    }

    @Test
    void changesAndDeletes() {
        platform.answer(200, SPACE).answer(200, "{\"data\":{\"success\":true}}");
        client.spaces().update("us_sp_1", Map.of("labels", List.of("a")));
        client.spaces().delete("us_sp_1");
        assertThat(platform.asked)
                .extracting(it -> it.method() + " " + it.uri() + " " + it.body())
                .containsExactly("PATCH /v1/spaces/us_sp_1 {\"labels\":[\"a\"]}", "DELETE /v1/spaces/us_sp_1 ");
    }

    @Test
    void listsTheSecretsOfAScope() {
        platform.answer(200, SECRETS);
        var found = client.secrets().list(new SecretScope("us_env_1", "us_sp_1", "us_usr_1"));
        assertThat(found)
                .containsExactly(new StoredSecret(
                        "us_sec_1",
                        "TOKEN",
                        SecretValue.of("not-a-real-value"),
                        new SecretScope("us_env_1", "us_sp_1", null)));
        assertThat(found.toString()).doesNotContain("not-a-real-value");
        assertAsked("GET", "/v1/secrets?environmentId=us_env_1&spaceId=us_sp_1&actorId=us_usr_1", "");
    }

    @Test
    void storesASecretAgainAfterAnAnswerThatWasLost() {
        platform.answer(502, "").answer(200, SECRETS);
        client.secrets().upsert("TOKEN", SecretValue.of("v"), SecretScope.environment("us_env_1"));
        assertThat(platform.asked)
                .hasSize(2)
                .allMatch(
                        it -> it.body().equals("{\"name\":\"TOKEN\",\"value\":\"v\",\"environmentId\":\"us_env_1\"}"));
    }

    @Test
    void deletesASecretWhateverTheReply() {
        platform.answer(200, SECRETS).answer(204, "");
        client.secrets().delete("us_sec_1");
        client.secrets().delete("us_sec_1");
        assertThat(platform.asked).hasSize(2);
    }

    @Test
    void managesPersonalAccessTokens() {
        platform.answer(200, """
                        {"data":{"token":"pat_not_real","personalAccessToken":{"id":"us_pat_1","name":"ci","createdAt":"2024-05-14T09:21:07Z"}}}""")
                .answer(200, "{\"data\":[{\"id\":\"us_pat_1\",\"name\":\"ci\",\"lastUsedAt\":null}]}")
                .answer(200, "{\"data\":{\"success\":true}}");
        CreatedToken created = client.auth().createPersonalAccessToken("ci");
        assertThat(created.token().reveal()).isEqualTo("pat_not_real");
        assertThat(created.toString()).doesNotContain("pat_not_real");
        assertThat(client.auth().listPersonalAccessTokens())
                .containsExactly(new PersonalAccessToken("us_pat_1", "ci", null, null));
        client.auth().deletePersonalAccessToken("us_pat_1");
        assertThat(platform.asked)
                .extracting(it -> it.method() + " " + it.uri() + " " + it.body())
                .containsExactly(
                        "POST /v1/auth/personal-access-tokens {\"name\":\"ci\"}",
                        "GET /v1/auth/personal-access-tokens ",
                        "DELETE /v1/auth/personal-access-tokens/us_pat_1 ");
    }

    private void assertAsked(String method, String uri, String body) {
        assertThat(platform.onlyAsked())
                .returns(method, StubPlatform.Asked::method)
                .returns(uri, StubPlatform.Asked::uri)
                .returns(body, StubPlatform.Asked::body);
    }
}
