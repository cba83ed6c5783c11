// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import static dev.earmark.Topics.JOB_READY;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.Topics;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

public class AnyTopic {

    private static final String JOBS = "job:*";

    @OnEvent("**")
    void everything(Event event) {}

    @OnEvent("**:deleted")
    void deletions(Event event, @Context("environmentId") String environment) {}

    @OnEvent("*:created")
    void creations(Event event, @Context("spaceId") Optional<String> space) {}

    @OnEvent(JOBS)
    void jobs(Event event, @Context("jobId") String job, @Payload("status") String status) {}

    @OnEvent({JOB_READY, Topics.JOB_FAILED})
    void someJobs(@Payload JsonNode payload, @Payload("input.a.b") @Nullable String deep) {}

    @OnEvent("job:r?ady")
    void single(HandlerContext context) {}

    @OnEvent("cron:" + "daily")
    void schedule(@Context("environmentId") String environment, @Payload Map<String, JsonNode> nothing) {}

    @OnEvent(Topics.JOB_READY)
    @Filter(key = "job", value = "workbook:submit")
    CompletionStage<Void> submit(
            @Context("workbookId") String workbook,
            @Context("spaceId") String space,
            @Context("actorId") String actor,
            @Payload("input") Optional<Map<String, String>> input) {
        return CompletableFuture.completedFuture(null);
    }

    @OnEvent(Topics.JOB_READY)
    @Filter(key = "job", value = "sheet:submit")
    void anotherJob(@Context("sheetId") String sheet, @Context("sheetSlug") String slug) {}

    @OnEvent("job:ready")
    @Filter(key = "note", value = "urgent")
    void input(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "domain", value = "job")
    @Filter(key = "domain", value = "workbook")
    void keyThatOccursTwice(Event event) {}

    @OnEvent("records:*")
    @Namespace("space:green")
    @Namespace2
    void list(@Payload("recordIds") List<String> ids) {}

    @OnEvent("records:updated")
    @Filter(key = "namespaces", value = "space:green")
    @Filter(key = "namespaces", value = "workbook:red")
    void lists(@Payload("changes") List<Map<String, JsonNode>> changes) {}

    @OnEvent("commit:created")
    @Filter(key = "sheet", value = {"contacts", "people"})
    @Filter(key = "**.slugs.sheet", value = "con*")
    @Filter(key = "*Id", value = "**")
    void sheet(@Context("slugs.sheet") String sheet, @Payload("trackChanges") @Nullable Boolean track) {}

    @OnEvent("commit:completed")
    @Filter(key = "createdAt", value = "2026-*:**")
    @Filter(key = "actorId", value = "us_usr_*")
    void time(Event event, @Context("actorId") String actor) {}

    @OnEvent("workbook:created")
    @Filter(key = "jobId", value = "us_jb_1")
    void filtered(@Context("jobId") String job) {}

    @OnEvent("**")
    @Filter(key = "spaceId", value = "us_sp_1")
    void ofSpace(@Context("spaceId") String space) {}

    @OnEvent("space:deleted")
    @Filter(key = "deletedBy", isNull = true)
    @Filter(key = "anything", value = "in an undocumented payload")
    void open(@Payload("anything") String anything) {}

    @OnEvent("secret:*")
    void secrets(
            @Secret("TOKEN") String token,
            @Secret("TOKEN") Optional<String> maybe,
            @Secret(value = "TOKEN", spaceId = "us_sp_1") char[] ofSpace,
            @Secret("weather-api.key_2024") String named) {}

    @interface Namespace2 {}
}
