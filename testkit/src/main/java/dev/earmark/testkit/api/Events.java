// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.EventLog;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.PublishedEvent;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Page;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import dev.earmark.testkit.wire.Timestamps;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** {@code /events}: by time and id, from {@code since} on, both ends included; custom events come in here too. */
public final class Events {

    private final Platform platform;

    public Events(Platform platform) {
        this.platform = platform;
    }

    public void register(Router router) {
        router.on("GET", "/events", this::list)
                .on("POST", "/events", call -> one(create(call.body().object(), call.actorId())))
                .on("GET", "/events/*", call -> one(platform.events().get(call.id())))
                .on("POST", "/events/*/ack", this::acknowledge);
    }

    private Reply list(Call call) {
        Query query = call.query();
        EventLog log = platform.events();
        boolean acknowledgedToo = query.flag("includeAcknowledged", false);
        Page page = Page.of(query, 10);
        String data = log.since(since(query)).stream()
                .filter(wanted(query).and(event -> acknowledgedToo || !log.isAcknowledged(event)))
                .skip((page.number() - 1L) * page.size())
                .limit(page.size())
                .map(log::json)
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
        return Reply.text(data);
    }

    private static Predicate<PublishedEvent> wanted(Query query) {
        return wanted(query, "environmentId", PublishedEvent::environmentId)
                .and(wanted(query, "spaceId", PublishedEvent::spaceId))
                .and(wanted(query, "topic", PublishedEvent::topic))
                .and(wanted(query, "domain", PublishedEvent::domain));
    }

    /** Looks at the query once and not for each event, of which there may be very many. */
    private static Predicate<PublishedEvent> wanted(Query query, String name, Function<PublishedEvent, String> value) {
        String wanted = query.text(name);
        return wanted.isEmpty() ? event -> true : event -> wanted.equals(value.apply(event));
    }

    private static long since(Query query) {
        try {
            return query.text("since").isEmpty()
                    ? Long.MIN_VALUE
                    : Timestamps.parse(query.text("since")).toEpochMilli();
        } catch (DateTimeParseException malformed) {
            throw query.notA("since", "an ISO-8601 time with a zone, such as 2024-05-14T09:21:07.114Z");
        }
    }

    /** What is not said about the account, the environment and the actor is filled in from the caller. */
    PublishedEvent create(Input input, String actorId) {
        input.required("topic");
        input.required("domain");
        ObjectNode context = input.requiredObject("context").deepCopy();
        input.requiredObject("payload");
        input.objects("attributes", "origin")
                .texts("callbackUrl", "dataUrl", "target")
                .arrays("namespaces");
        String environmentId = Environments.idOrDefault(platform, new Input(context).optional("environmentId"));
        context.put("accountId", Settings.ACCOUNT_ID).put("environmentId", environmentId);
        if (!context.has("actorId")) {
            context.put("actorId", actorId);
        }
        ObjectNode draft = input.node().deepCopy().without(List.of("acknowledgedAt", "acknowledgedBy"));
        draft.set("context", context);
        if (!draft.has("namespaces")) {
            draft.set("namespaces", Contexts.namespaces(context));
        }
        for (String url : List.of("callbackUrl", "dataUrl")) {
            draft.put(url, Json.text(draft, url));
        }
        return platform.events().publish(draft);
    }

    private Reply acknowledge(Call call) {
        platform.events().acknowledge(call.id(), call.actorId());
        return Reply.success();
    }

    private Reply one(PublishedEvent event) {
        return Reply.text("{\"data\":" + platform.events().json(event) + "}");
    }
}
