// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The official npm package {@code @flatfile/api} against Local Flatfile. */
class OfficialSdkTest {

    private static NodeProject node;
    private static LocalFlatfile flatfile;

    @BeforeAll
    static void install() throws Exception {
        node = NodeProject.install();
        flatfile = LocalFlatfile.start();
    }

    @AfterAll
    static void close() {
        if (flatfile != null) {
            flatfile.close();
        }
    }

    @Test
    void findsEachReplyInTheShapeOfItsStrictSchema() throws Exception {
        var result = node.run("check-schema.mjs", flatfile, Map.of());

        assertThat(result.output()).allMatch(line -> line.startsWith("ok "));
        assertThat(result.exitCode()).isZero();
        assertThat(checkedCalls(result.output()))
                .isEqualTo(Map.of(
                        "auth",
                        5L,
                        "environments",
                        2L,
                        "spaces",
                        5L,
                        "workbooks",
                        5L,
                        "sheets",
                        2L,
                        "secrets",
                        3L,
                        "jobs",
                        10L,
                        "events",
                        5L));
    }

    /** How many calls of each resource were held to a schema. */
    private static Map<String, Long> checkedCalls(List<String> output) {
        return output.stream()
                .map(line -> line.split(" "))
                .filter(words -> words[1].contains(".") && !words[words.length - 1].matches("\\d+"))
                .collect(Collectors.groupingBy(
                        words -> words[1].substring(0, words[1].indexOf('.')), Collectors.counting()));
    }

    @Test
    void setsUpTheDeliveryExample() throws Exception {
        var result = node.run(
                "create-job.mjs",
                flatfile,
                Map.of("WEBHOOK_URL", "http://127.0.0.1:1/", "EXTERNAL_API_KEY", "not-a-real-key"));

        assertThat(result.exitCode()).isZero();
        var ids = Json.parse(result.output().get(0));
        assertThat(ids.path("topics").toString()).isEqualTo("[\"job:created\",\"job:ready\"]");
        var job = flatfile.jobs().get(ids.path("jobId").asString());
        assertThat(job.path("status").asString()).isEqualTo("ready");
        assertThat(Api.of(flatfile)
                        .get("/secrets?environmentId=" + flatfile.environmentId())
                        .texts("/name"))
                .containsExactly("WEBHOOK_URL", "EXTERNAL_API_KEY");
    }
}
