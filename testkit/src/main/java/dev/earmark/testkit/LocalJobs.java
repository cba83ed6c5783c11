// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.api.Contexts;
import dev.earmark.testkit.api.Jobs;
import dev.earmark.testkit.api.Spaces;
import dev.earmark.testkit.api.Workbooks;
import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The jobs of a {@link LocalFlatfile}, for a test to make and to look at without HTTP. A change emits the same events as
 * a call of the API does. Jobs are given as the JSON of the API, each a copy. Safe for use by several threads.
 */
public final class LocalJobs {

    private final Platform platform;
    private final Jobs jobs;
    private final Spaces spaces;
    private final Workbooks workbooks;

    LocalJobs(Platform platform, Jobs jobs, Spaces spaces, Workbooks workbooks) {
        this.platform = platform;
        this.jobs = jobs;
        this.spaces = spaces;
        this.workbooks = workbooks;
    }

    /**
     * Creates a job that is ready at once, as the click on an action does. Its source is the newest space, workbook or
     * sheet, as its type says; where there is none, one is made.
     *
     * @param job type and operation, such as {@code "workbook:submit"}
     * @return the job
     * @throws IllegalArgumentException when the text is not of this form, or the type is none of the platform's
     */
    public JsonNode create(String job) {
        int colon = job.indexOf(':');
        if (colon < 1 || colon == job.length() - 1) {
            throw new IllegalArgumentException(
                    "The job is \"" + job + "\"; write its type and its operation, such as \"workbook:submit\".");
        }
        String type = job.substring(0, colon);
        return Calls.run(
                platform,
                () -> jobs.create(
                        new Input(Json.object()
                                .put("type", type)
                                .put("operation", job.substring(colon + 1))
                                .put("source", source(type))
                                .put("trigger", "immediate")),
                        Tokens.KEY_ACTOR));
    }

    /**
     * Creates a job, as {@code POST /jobs} does.
     *
     * @param config the body of that call; {@code type}, {@code operation} and {@code source} are required
     * @return the job
     * @throws IllegalArgumentException when the platform refuses the configuration
     */
    public JsonNode create(JsonNode config) {
        if (config instanceof ObjectNode object) {
            return Calls.run(platform, () -> jobs.create(new Input(object.deepCopy()), Tokens.KEY_ACTOR));
        }
        throw new IllegalArgumentException("The configuration of a job has to be a JSON object.");
    }

    /**
     * Looks at a job.
     *
     * @param id the job's id
     * @return the job as it is now
     * @throws IllegalArgumentException when there is no such job
     */
    public JsonNode get(String id) {
        return Calls.run(platform, () -> jobs.get(id));
    }

    /**
     * All jobs, in the order of their creation.
     *
     * @return the jobs as they are now
     */
    public List<JsonNode> list() {
        return platform.exclusively(() -> platform.store().list(Kind.JOB, any -> true).stream()
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList());
    }

    /**
     * Waits until a job has ended: is {@code complete}, {@code failed} or {@code canceled}.
     *
     * @param id the job's id
     * @param timeout how long to wait at most
     * @return the job as it ended
     * @throws AssertionError when it has not ended in time; the message names its status
     * @throws IllegalArgumentException when there is no such job
     * @throws InterruptedException when the thread is interrupted
     */
    public JsonNode awaitEnd(String id, Duration timeout) throws InterruptedException {
        get(id);
        return platform.await(
                        () -> platform.store()
                                .find(Kind.JOB, id)
                                .filter(Jobs::hasEnded)
                                .map(ObjectNode::deepCopy),
                        timeout)
                .orElseThrow(() -> new AssertionError(
                        "The job " + id + " is still \"" + Json.text(get(id), "status") + "\" after " + timeout + "."));
    }

    private String source(String type) {
        return Contexts.kind(type)
                .map(kind -> newest(kind).orElseGet(() -> make(kind)))
                .orElse("us_" + type + "_local");
    }

    private Optional<String> newest(Kind kind) {
        return platform.store().list(kind, any -> true).stream()
                .reduce((earlier, later) -> later)
                .map(resource -> Json.text(resource, "id"));
    }

    private String make(Kind kind) {
        if (kind == Kind.SPACE) {
            return Json.text(spaces.create(new Input(Json.object().put("name", "Local")), Tokens.KEY_ACTOR), "id");
        }
        ObjectNode workbook = Json.object().put("name", "Local").put("spaceId", source("space"));
        workbook.putArray("sheets").addObject().put("name", "Local").putArray("fields");
        String id = Json.text(workbooks.create(new Input(workbook), Tokens.KEY_ACTOR), "id");
        return kind == Kind.WORKBOOK ? id : newest(kind).orElseThrow();
    }
}
