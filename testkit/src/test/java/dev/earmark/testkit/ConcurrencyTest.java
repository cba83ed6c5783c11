// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConcurrencyTest {

    private static final int WRITERS = 8;
    private static final int JOBS_EACH = 40;

    @Test
    void losesNoEventAndKeepsTheirOrderUnderManyWriters() throws Exception {
        var executor = Executors.newCachedThreadPool();
        try (var flatfile = LocalFlatfile.start()) {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(executor.submit(() -> work(flatfile)));
            }
            Set<String> polled = poll(flatfile, writers);

            List<String> jobs = new ArrayList<>();
            for (Future<List<String>> writer : writers) {
                jobs.addAll(writer.get());
            }
            assertThat(jobs).doesNotHaveDuplicates().hasSize(WRITERS * JOBS_EACH);

            List<JsonNode> published = flatfile.events();
            List<String> ids =
                    published.stream().map(event -> event.path("id").asString()).toList();
            assertThat(ids).doesNotHaveDuplicates().isSorted();
            assertThat(polled).containsExactlyInAnyOrderElementsOf(ids);
            for (String job : jobs) {
                assertThat(published.stream()
                                .filter(event ->
                                        event.at("/context/jobId").asString("").equals(job))
                                .map(event -> event.path("topic").asString()))
                        .containsExactly("job:created", "job:ready", "job:updated", "job:completed");
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<String> work(LocalFlatfile flatfile) {
        var api = Api.of(flatfile);
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < JOBS_EACH; i++) {
            String job = flatfile.jobs().create("workbook:submit").path("id").asString();
            api.post("/jobs/" + job + "/ack");
            api.post("/jobs/" + job + "/complete");
            jobs.add(job);
        }
        return jobs;
    }

    /** Reads as a client does, from the newest time that it has seen, until a read after the last write. */
    private static Set<String> poll(LocalFlatfile flatfile, List<Future<List<String>>> writers) {
        var api = Api.of(flatfile);
        Set<String> seen = new HashSet<>();
        String since = "";
        boolean last;
        do {
            last = writers.stream().allMatch(Future::isDone);
            String from = since;
            // A page after a short one would leave out what has come to fill the short one in the meantime.
            JsonNode events;
            int page = 1;
            do {
                events = api.get("/events?pageSize=100&pageNumber=" + page++ + "&since=" + from)
                        .data();
                for (JsonNode event : events) {
                    seen.add(event.path("id").asString());
                    since = event.path("createdAt").asString();
                }
            } while (events.size() == 100);
        } while (!last);
        return seen;
    }
}
