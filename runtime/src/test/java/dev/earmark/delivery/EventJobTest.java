// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.earmark.HeardLog;
import dev.earmark.api.ApiException;
import dev.earmark.api.FlatfileClient;
import dev.earmark.config.Configuration;
import dev.earmark.log.ProblemLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a platform that refuses every end of a job, as it does for jobs that have ended. */
class EventJobTest {

    private HttpServer platform;
    private volatile String status = "executing";
    private volatile int refusal = 400;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            var isRead = exchange.getRequestMethod().equals("GET");
            var body = isRead
                    ? "{\"data\":{\"id\":\"us_jb_1\",\"type\":\"workbook\",\"operation\":\"submit\",\"source\":\"us_wb_1\","
                            + "\"status\":\"" + status + "\"}}"
                    : "{\"errors\":[{\"key\":\"status\",\"message\":\"The job has ended\"}]}";
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(isRead ? 200 : refusal, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void endingAJobThatHasEndedSoIsASuccess() {
        status = "complete";
        var heard = HeardLog.during(() -> job().complete("Delivered"));
        assertThat(heard).isEmpty();

        status = "failed";
        heard = HeardLog.during(() -> job().fail("No"));
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"canceled, 400", "failed, 409", "failed, 422"})
    void endingAJobThatHasEndedOtherwiseIsASuccessAndSaid(String ended, int refused) {
        status = ended;
        refusal = refused;
        var heard = HeardLog.during(() -> job().complete("Delivered"));
        assertThat(heard)
                .singleElement()
                .asString()
                .endsWith("The job us_jb_1 of event us_evt_1 was not completed, because it had ended before with the"
                        + " status \"" + ended + "\".");
    }

    @Test
    void acknowledgingAJobThatHasEndedIsASuccess() {
        status = "complete";
        var job = job();
        var heard = HeardLog.during(() -> {
            job.ack("On it");
            job.progress(50, "Half");
        });
        assertThat(heard).hasSize(2);
        assertThat(job.scope().isJobAnswered()).isTrue();
    }

    @Test
    void aRefusalForAnotherReasonIsPassedOn() {
        var job = job();
        assertThatThrownBy(() -> job.complete("Delivered")).isInstanceOf(ApiException.class);

        status = "complete";
        refusal = 403;
        assertThatThrownBy(() -> job.complete("Delivered")).isInstanceOf(ApiException.class);
        assertThat(job.scope().isJobAnswered()).isFalse();
    }

    @Test
    void aProgressIsAPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> job().progress(101, "Too much"));
    }

    private EventJob job() {
        var log = ProblemLog.of(EventJobTest.class, text -> text);
        var api = FlatfileClient.builder()
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_KEY",
                        "sk_test_not_a_real_key",
                        "FLATFILE_API_URL",
                        "http://127.0.0.1:" + platform.getAddress().getPort())))
                .build();
        return new EventJob("us_jb_1", new EventScope(Lab.event("us_evt_1"), log), api, log);
    }
}
