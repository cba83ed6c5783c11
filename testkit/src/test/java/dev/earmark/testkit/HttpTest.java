// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all calls have in common. */
class HttpTest {

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().maxBodyBytes(1_000).start();
    private final Api api = Api.of(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/environments", "/api/v1/environments", "//v1/environments", "/api//v1/environments/"})
    void servesEachSpellingOfThePath(String path) {
        assertThat(api.send(api.request(path)).data().size()).isEqualTo(1);
    }

    @Test
    void namesItsAddressAsANumber() {
        assertThat(flatfile.url()).matches("http://127\\.0\\.0\\.1:\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk_other"})
    void refusesACallWithoutTheRightBearer(String bearer) {
        var answer = new Api(flatfile.url(), bearer).get("/secrets");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().at("/errors/0/key").asString()).isEqualTo("unauthorized");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("bearer token");
    }

    @Test
    void refusesAnotherScheme() {
        String basic =
                Base64.getEncoder().encodeToString("sk_local:".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer = new Api(flatfile.url(), "")
                .send(api.request("/v1/secrets").setHeader("Authorization", "Basic " + basic));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void tellsAnUnknownPathFromAWrongMethod() {
        assertThat(api.get("/nothing").status()).isEqualTo(404);
        assertThat(api.send(api.request("/elsewhere")).status()).isEqualTo(404);
        assertThat(api.delete("/environments").status()).isEqualTo(405);
        assertThat(api.get("/nothing").json().at("/errors/0/message").asString())
                .contains("GET /v1/nothing");
    }

    @Test
    void describesEachReply() {
        for (var answer : java.util.List.of(api.get("/environments"), api.get("/nothing"))) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
            assertThat(answer.headers().firstValue("Date")).isPresent();
            assertThat(answer.headers().firstValue("x-request-id"))
                    .hasValueSatisfying(id -> assertThat(id).contains("-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":}", "[]", "\"text\"", "{} {}", "{\"name\":5,\"spaceId\":\"x\"}"})
    void refusesABodyThatIsNotTheObjectItNeeds(String body) {
        var answer = api.post("/workbooks", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
    }

    @Test
    void unpacksAGzipBody() {
        var answer = api.postGzip("/spaces", "{\"name\":\"packed\"}");

        assertThat(answer.data().path("name").asString()).isEqualTo("packed");
    }

    @Test
    void refusesABodyThatIsGzipByNameOnly() {
        var answer = api.send(
                api.request("/v1/spaces").header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void refusesALargeBodyBothAsSentAndAsUnpacked() {
        String large = "{\"name\":\"" + "x".repeat(2_000) + "\"}";

        assertThat(api.post("/spaces", large).status()).isEqualTo(413);
        assertThat(api.postGzip("/spaces", large).status()).isEqualTo(413);
        assertThat(api.get("/spaces").data()).isEmpty();
    }

    @Test
    void goesOnAfterABodyMuchLargerThanItReads() {
        assertThat(api.post("/spaces", "{\"name\":\"" + "x".repeat(60_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(api.get("/spaces").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageSize=0", "pageSize=many", "pageNumber=-1", "pageNumber=99999999999"})
    void refusesAPageThatIsNoNumber(String query) {
        assertThat(api.get("/jobs?" + query).status()).isEqualTo(400);
    }

    @Test
    void recordsTheCallsWithoutTheirCredentials() {
        api.get("/secrets?environmentId=us_env_local");
        new Api(flatfile.url(), "sk_wrong").post("/jobs", "{}");

        assertThat(flatfile.requests())
                .containsExactly(
                        new ReceivedRequest("GET", "/v1/secrets", 200), new ReceivedRequest("POST", "/v1/jobs", 401));
    }

    @Test
    void forgetsAllButTheLatestRequests() {
        var log = new RequestLog();
        for (int status = 0; status < 1_500; status++) {
            log.answered("GET", "/", status);
        }

        assertThat(log.list())
                .hasSize(1_000)
                .extracting(ReceivedRequest::status)
                .startsWith(500);
    }

    @Test
    void failsTheNextCallsOfAPathAsOftenAsAsked() {
        String space = api.create("/spaces", "{}");
        flatfile.failNext(2, "/spaces/*", 503);

        assertThat(api.get("/spaces/" + space).status()).isEqualTo(503);
        assertThat(api.get("/spaces").status()).isEqualTo(200);
        assertThat(api.delete("/spaces/" + space).status()).isEqualTo(503);
        assertThat(api.get("/spaces/" + space).status()).isEqualTo(200);
    }

    @Test
    void isClosedTwiceWithoutHarm() {
        flatfile.close();
        flatfile.close();

        assertThat(flatfile.toString()).doesNotContain("sk_local");
    }
}
