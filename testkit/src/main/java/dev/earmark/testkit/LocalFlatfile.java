// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.api.ApiService;
import dev.earmark.testkit.api.Auth;
import dev.earmark.testkit.api.Environments;
import dev.earmark.testkit.api.Events;
import dev.earmark.testkit.api.Jobs;
import dev.earmark.testkit.api.PersonalAccessTokens;
import dev.earmark.testkit.api.Secrets;
import dev.earmark.testkit.api.Sheets;
import dev.earmark.testkit.api.Spaces;
import dev.earmark.testkit.api.Subscriptions;
import dev.earmark.testkit.api.Workbooks;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Faults;
import dev.earmark.testkit.fault.Target;
import dev.earmark.testkit.gate.FaultKit;
import dev.earmark.testkit.gate.FaultPlan;
import dev.earmark.testkit.gate.Gate;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.PublishedEvent;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.stream.StreamService;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Router;
import dev.earmark.testkit.wire.Server;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stand-in for the Flatfile platform inside the process, for tests and for work without a network. It serves the API
 * over HTTP and lets Java code set up and look at what is behind it:
 *
 * <pre>{@code
 * try (LocalFlatfile flatfile = LocalFlatfile.start()) {
 *   flatfile.secrets().put("WEBHOOK_URL", "http://127.0.0.1:9000/");
 *   JsonNode job = flatfile.jobs().create("workbook:submit");
 *   // ... a listener with FLATFILE_API_URL = flatfile.url() and FLATFILE_API_KEY = flatfile.apiKey() ...
 *   flatfile.jobs().awaitEnd(job.get("id").asString(), Duration.ofSeconds(10));
 * }
 * }</pre>
 *
 * <p>Unless told otherwise it listens on a free port of the loopback address, knows one environment, and forgets all
 * when it closes. Calls run one after another, each together with the events that it emits. Safe for use by several
 * threads.
 */
public final class LocalFlatfile implements AutoCloseable {

    private final Platform platform;
    private final Server server;
    private final Faults faults;
    private final RequestLog requests = new RequestLog();
    private final LocalSecrets secrets;
    private final LocalJobs jobs;

    LocalFlatfile(Settings settings) {
        platform = Platform.open(settings);

        var tokens = new Tokens(platform);
        var jobCalls = new Jobs(platform);
        var spaceCalls = new Spaces(platform, jobCalls);
        var sheetCalls = new Sheets(platform);
        var workbookCalls = new Workbooks(platform, sheetCalls);
        var secretCalls = new Secrets(platform);
        var router = new Router();
        new Auth(platform, tokens).register(router);
        new PersonalAccessTokens(platform, tokens).register(router);
        new Subscriptions(platform, tokens).register(router);
        new Environments(platform).register(router);
        new Events(platform).register(router);
        jobCalls.register(router);
        spaceCalls.register(router);
        sheetCalls.register(router);
        workbookCalls.register(router);
        secretCalls.register(router);
        secrets = new LocalSecrets(platform, secretCalls);
        jobs = new LocalJobs(platform, jobCalls, spaceCalls, workbookCalls);

        var plan = new FaultPlan(settings.clock());
        Gate api = Gate.ofApi(new ApiService(platform, router, tokens), plan, requests);
        Gate stream = Gate.ofStream(new StreamService(platform, tokens), plan, requests);
        try {
            server = new Server(settings.host(), settings.port(), Map.of("/", api, "/v2/", stream, "/time/", stream));
        } catch (RuntimeException refused) {
            platform.close();
            throw refused;
        }
        faults = new FaultKit(plan, platform, List.of(api, stream), server);
    }

    /**
     * Starts one with all defaults.
     *
     * @return a running Local Flatfile
     */
    public static LocalFlatfile start() {
        return builder().start();
    }

    /**
     * Begins to say how one is to be started.
     *
     * @return a builder that holds the defaults
     */
    public static LocalFlatfileBuilder builder() {
        return new LocalFlatfileBuilder();
    }

    /**
     * The address to give to clients as {@code FLATFILE_API_URL}.
     *
     * @return scheme, host and port, such as {@code http://127.0.0.1:8787}
     */
    public String url() {
        return server.url();
    }

    /**
     * The key to give to clients as {@code FLATFILE_API_KEY}.
     *
     * @return the secret key
     */
    public String apiKey() {
        return platform.settings().apiKey();
    }

    /**
     * The environment that the key belongs to.
     *
     * @return the id to give to clients as {@code FLATFILE_ENVIRONMENT_ID}
     */
    public String environmentId() {
        return platform.settings().environmentId();
    }

    /**
     * The secrets.
     *
     * @return access to them without HTTP
     */
    public LocalSecrets secrets() {
        return secrets;
    }

    /**
     * The jobs.
     *
     * @return access to them without HTTP
     */
    public LocalJobs jobs() {
        return jobs;
    }

    /**
     * The faults.
     *
     * @return where to ask for faults, and for their end
     */
    public Faults faults() {
        return faults;
    }

    /**
     * The latest events, as many as are kept, in the order of publishing.
     *
     * @return copies of the events as they were published
     */
    public List<JsonNode> events() {
        List<PublishedEvent> events =
                platform.exclusively(() -> List.copyOf(platform.events().after(Long.MIN_VALUE)));
        return events.stream().map(event -> Json.parse(event.json())).toList();
    }

    /**
     * Publishes an event. One that has both {@code id} and {@code createdAt} is delivered exactly as the text says, byte
     * for byte, however wrong it is otherwise; to publish an id again delivers the event again. Any other event gets a
     * new id and the present time, and in its context the account and the environment where they are missing.
     *
     * @param json the event, a JSON object
     * @return the event as it was published
     * @throws IllegalArgumentException when the text is not a JSON object, or its {@code createdAt} is not a time
     */
    public JsonNode publish(String json) {
        try {
            if (Json.parse(json) instanceof ObjectNode event) {
                PublishedEvent published = platform.exclusively(() -> publish(event, json));
                return Json.parse(published.json());
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The event is not JSON: " + malformed.getOriginalMessage());
        }
        throw new IllegalArgumentException("The event has to be a JSON object.");
    }

    private PublishedEvent publish(ObjectNode event, String json) {
        if (event.has("id") && event.has("createdAt")) {
            return platform.events().publish(event, json);
        }
        ObjectNode context = event.withObject("/context");
        context.putIfAbsent(
                "accountId", Json.object().put("id", Settings.ACCOUNT_ID).get("id"));
        context.putIfAbsent(
                "environmentId", Json.object().put("id", environmentId()).get("id"));
        return platform.events().publish(event);
    }

    /**
     * The latest requests, at most 1,000, in the order in which they were answered.
     *
     * @return what was received; never a credential
     */
    public List<ReceivedRequest> requests() {
        return requests.list();
    }

    /**
     * Answers the next calls of a path with a status, an error body and no effect. Faults of one path wait for each
     * other, in the order in which they were asked for.
     *
     * @param times how many calls, at least 1
     * @param path the path without its version, such as {@code "/secrets"}; a segment that is {@code *} stands for any
     * @param status the HTTP status, 200 to 599
     * @throws IllegalArgumentException when a number is out of its range
     */
    public void failNext(int times, String path, int status) {
        faults.next(times, Target.path(path), Fault.status(status));
    }

    /** Ends all connections and forgets everything that is not on disk. A second call does nothing. */
    @Override
    public void close() {
        server.close();
        platform.close();
    }

    @Override
    public String toString() {
        return "LocalFlatfile[" + url() + "]";
    }
}
