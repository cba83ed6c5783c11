// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Page;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /jobs}: the life of a job, and the events that tell of it. */
public final class Jobs {

    private static final Set<String> FIXED = Set.of(
            "id",
            "createdBy",
            "createdAt",
            "updatedAt",
            "startedAt",
            "finishedAt",
            "status",
            "environmentId",
            "spaceId");
    private static final Set<String> TYPES =
            Set.of("file", "workbook", "sheet", "space", "document", "app", "agent", "autobuild", "onboarding");
    private static final Set<String> ENDED = Set.of("complete", "failed", "canceled");
    private static final Set<String> STATUSES = Set.of(
            "created", "planning", "scheduled", "ready", "executing", "complete", "failed", "canceled", "waiting");

    private final Platform platform;
    private final Announcer announcer;
    private final Contexts contexts;

    public Jobs(Platform platform) {
        this.platform = platform;
        this.announcer = new Announcer(platform);
        this.contexts = new Contexts(platform.store());
    }

    public void register(Router router) {
        router.on("GET", "/jobs", this::list)
                .on("POST", "/jobs", call -> Reply.data(create(call.body().object(), call.actorId())))
                .on("GET", "/jobs/*", call -> Reply.data(get(call.id())))
                .on("PATCH", "/jobs/*", this::update)
                .on("DELETE", "/jobs/*", this::delete)
                .on("POST", "/jobs/*/execute", this::execute)
                .on("POST", "/jobs/*/ack", this::acknowledge)
                .on("POST", "/jobs/*/complete", call -> end(call, "complete", "completed"))
                .on("POST", "/jobs/*/fail", call -> end(call, "failed", "failed"))
                .on("POST", "/jobs/*/cancel", call -> end(call, "canceled", "updated"));
    }

    private Reply list(Call call) {
        Query query = call.query();
        boolean withChildren = !query.flag("excludeChildJobs", false)
                || !query.text("parentId").isEmpty();
        Predicate<ObjectNode> wanted = job -> (withChildren || !job.has("parentId"))
                && List.of("environmentId", "spaceId", "fileId", "parentId", "source").stream()
                        .allMatch(member -> query.admits(member, Json.text(job, member)))
                && query.admits("workbookId", Json.text(contexts.job(job, ""), "workbookId"));
        List<ObjectNode> jobs = new ArrayList<>(platform.store().list(Kind.JOB, wanted));
        if (query.text("sortDirection").equals("desc")) {
            Collections.reverse(jobs);
        }
        return Reply.page(Page.of(query, 20), jobs);
    }

    public ObjectNode create(Input input, String actorId) {
        String type = input.required("type");
        input.required("operation");
        String source = input.required("source");
        if (!TYPES.contains(type)) {
            throw ApiProblem.badRequest(
                    "type", "The job type is \"" + type + "\"; it has to be one of " + sorted(TYPES));
        }
        Contexts.kind(type).ifPresent(kind -> platform.store().get(kind, source));
        check(input);
        ObjectNode job = Json.object().put("id", platform.ids().next(Kind.JOB.prefix));
        Json.merge(job, input.node(), FIXED);
        job.put("status", "created")
                .put("environmentId", Environments.idOrDefault(platform, input.optional("environmentId")))
                .put("createdBy", actorId)
                .put("createdAt", platform.now())
                .put("updatedAt", platform.now());
        if (!job.has("trigger")) {
            job.put("trigger", "manual");
        }
        ObjectNode context = contexts.job(job, actorId);
        job.set("environmentId", context.get("environmentId"));
        Json.putUnlessEmpty(job, "spaceId", Json.text(context, "spaceId"));

        announce("created", job, actorId);
        return Json.text(job, "trigger").equals("immediate")
                ? change(job.put("status", "ready"), "ready", actorId)
                : platform.store().put(Kind.JOB, job);
    }

    private Reply execute(Call call) {
        ObjectNode job = unended(call.id());
        if (Set.of("ready", "executing").contains(Json.text(job, "status"))) {
            throw wrongStatus(job, "executed");
        }
        change(job.put("status", "ready"), "ready", call.actorId());
        return Reply.success();
    }

    private Reply acknowledge(Call call) {
        ObjectNode job = unended(call.id());
        Input details = check(call.body().optionalObject());
        Json.merge(job, details.node().retain("info", "progress", "estimatedCompletionAt"), FIXED);
        if (!job.has("startedAt")) {
            job.put("startedAt", platform.now());
        }
        return Reply.data(change(job.put("status", "executing"), "updated", call.actorId()));
    }

    private Reply end(Call call, String status, String verb) {
        ObjectNode job = unended(call.id());
        Input details = check(call.body().optionalObject());
        Json.merge(job, details.node().retain("info", "outcome"), FIXED);
        job.put("status", status).put("finishedAt", platform.now());
        if (status.equals("complete")) {
            job.put("progress", 100);
        }
        return Reply.data(change(job, verb, call.actorId()));
    }

    private Reply update(Call call) {
        ObjectNode job = get(call.id()).deepCopy();
        Input changes = check(call.body().object()).texts("status", "outcomeAcknowledgedAt");
        String status = changes.optional("status");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            throw ApiProblem.badRequest(
                    "status", "The status is \"" + status + "\"; it has to be one of " + sorted(STATUSES));
        }
        Json.merge(
                job, changes.node().retain("config", "progress", "outcomeAcknowledgedAt", "info", "metadata"), FIXED);
        Json.putUnlessEmpty(job, "status", status);
        return Reply.data(change(job, "updated", call.actorId()));
    }

    private Reply delete(Call call) {
        ObjectNode job = get(call.id());
        platform.store().remove(Kind.JOB, call.id());
        announcer.job("deleted", job, call.actorId(), Json.object());
        return Reply.success();
    }

    public ObjectNode get(String id) {
        return platform.store().get(Kind.JOB, id);
    }

    public static boolean hasEnded(JsonNode job) {
        return ENDED.contains(Json.text(job, "status"));
    }

    /** A copy to edit; refused where the job has ended. */
    private ObjectNode unended(String id) {
        ObjectNode job = get(id);
        if (hasEnded(job)) {
            throw wrongStatus(job, "changed");
        }
        return job.deepCopy();
    }

    private ObjectNode change(ObjectNode job, String verb, String actorId) {
        platform.store().put(Kind.JOB, job.put("updatedAt", platform.now()));
        announce(verb, job, actorId);
        return job;
    }

    private void announce(String verb, ObjectNode job, String actorId) {
        String type = Json.text(job, "type");
        String operation = Json.text(job, "operation");
        ObjectNode payload = Json.object()
                .put("domain", type)
                .put("operation", operation)
                .put("job", type + ":" + operation)
                .put("status", Json.text(job, "status"));
        payload.set("info", job.get("info"));
        payload.put("isPart", job.has("parentId"));
        if (job.has("input")) {
            payload.set("input", job.get("input"));
        }
        announcer.job(verb, job, actorId, payload);
    }

    private static Input check(Input input) {
        return input.objects("config", "input", "outcome", "result", "subject", "partData", "metadata")
                .texts("destination", "trigger", "mode", "fileId", "info", "parentId")
                .numbers("progress", "part")
                .booleans("managed");
    }

    private static ApiProblem wrongStatus(ObjectNode job, String verb) {
        return ApiProblem.badRequest(
                "status",
                "The job " + Json.text(job, "id") + " is \"" + Json.text(job, "status") + "\" and cannot be " + verb
                        + " any more.");
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList()) + ".";
    }
}
