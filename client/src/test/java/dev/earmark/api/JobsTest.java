// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private StubPlatform platform;
    private Jobs jobs;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        jobs = platform.client().jobs();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void createsAndExecutes() {
        platform.answer(200, job("created")).answer(200, "{\"data\":{\"success\":true}}");
        assertThat(jobs.create(Map.of("type", "workbook")))
                .returns("us_jb_1", Job::id)
                .returns(7, Job::progress);
        jobs.execute("us_jb_1");
        assertThat(platform.asked)
                .extracting(it -> it.uri() + " " + it.body())
                .containsExactly("/v1/jobs {\"type\":\"workbook\"}", "/v1/jobs/us_jb_1/execute ");
    }

    @Test
    void tellsHowFarItIs() {
        platform.answer(200, job("executing")).answer(200, job("executing"));
        jobs.ack("us_jb_1", "half", 50);
        jobs.ack("us_jb_1", null, null);
        assertThat(platform.asked)
                .extracting(StubPlatform.Asked::body)
                .containsExactly("{\"info\":\"half\",\"progress\":50}", "{}");
    }

    @Test
    void endsWithAnOutcome() {
        platform.answer(200, job("complete")).answer(200, job("failed")).answer(200, job("canceled"));
        var outcome = Outcome.of("12 rows")
                .heading("Done")
                .acknowledge(true)
                .buttonText("OK")
                .hideDefaultButton(true)
                .next(Next.id("us_sp_1", "See it"));
        assertThat(jobs.complete("us_jb_1", outcome).status()).isEqualTo("complete");
        jobs.fail("us_jb_1", Outcome.of("no"));
        jobs.cancel("us_jb_1");
        assertThat(platform.asked)
                .extracting(it -> it.uri() + " " + it.body())
                .containsExactly(
                        "/v1/jobs/us_jb_1/complete {\"outcome\":{\"acknowledge\":true,\"heading\":\"Done\",\"message\":\"12 rows\","
                                + "\"buttonText\":\"OK\",\"hideDefaultButton\":true,\"next\":{\"type\":\"id\",\"id\":\"us_sp_1\",\"label\":\"See it\"}}}",
                        "/v1/jobs/us_jb_1/fail {\"outcome\":{\"acknowledge\":false,\"message\":\"no\"}}",
                        "/v1/jobs/us_jb_1/cancel {}");
    }

    @Test
    void takesAJobThatALostAttemptEndedForDone() {
        platform.answer(502, "")
                .answer(400, "{\"errors\":[{\"message\":\"job has ended\"}]}")
                .answer(200, job("complete"));
        assertThat(jobs.complete("us_jb_1", null).status()).isEqualTo("complete");
    }

    @Test
    void doesNotTakeAJobThatEndedOtherwiseForDone() {
        platform.answer(502, "").answer(400, "").answer(200, job("failed"));
        assertThatThrownBy(() -> jobs.complete("us_jb_1", null))
                .isInstanceOf(ApiException.class)
                .hasMessageStartingWith("POST /jobs/us_jb_1/complete answered 400");
    }

    @Test
    void passesTheRefusalOfAJobThatHasEndedOn() {
        platform.answer(400, "");
        assertThatThrownBy(() -> jobs.fail("us_jb_1", null)).isInstanceOf(ApiException.class);
        assertThat(platform.asked).hasSize(1);
    }

    private static String job(String status) {
        return """
                {"data":{"id":"us_jb_1","type":"workbook","operation":"submit","source":"us_wb_1","status":"%s","progress":7}}""".formatted(status);
    }
}
