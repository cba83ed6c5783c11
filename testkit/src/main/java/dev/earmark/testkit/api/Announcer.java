// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Publishes the events that calls of the API emit. */
public final class Announcer {

    private final Platform platform;
    private final Contexts contexts;

    Announcer(Platform platform) {
        this.platform = platform;
        this.contexts = new Contexts(platform.store());
    }

    void space(String verb, ObjectNode space, String actorId, ObjectNode payload) {
        publish("space:" + verb, "space", contexts.space(space, actorId), payload);
    }

    void workbook(String verb, ObjectNode workbook, String actorId, ObjectNode payload) {
        publish("workbook:" + verb, "workbook", contexts.workbook(workbook, actorId), payload);
    }

    void sheet(String verb, ObjectNode sheet, String actorId, ObjectNode payload) {
        publish("sheet:" + verb, "sheet", contexts.sheet(sheet, actorId), payload);
    }

    void job(String verb, ObjectNode job, String actorId, ObjectNode payload) {
        ObjectNode event = event("job:" + verb, "job", contexts.job(job, actorId), payload);
        event.putObject("origin").put("id", job.path("id").asString());
        platform.events().publish(event);
    }

    /** The name and the value of a secret are never part of its events. */
    void secret(String verb, ObjectNode secret, String actorId) {
        String environmentId = secret.path("environmentId").asString();
        ObjectNode context = contexts.environment(environmentId, actorId);
        ObjectNode payload = Json.object().put("secretId", secret.path("id").asString());
        if (secret.has("spaceId")) {
            context.set("spaceId", secret.get("spaceId"));
            payload.set("spaceId", secret.get("spaceId"));
        }
        payload.put("environmentId", environmentId);
        publish("secret:" + verb, "secret", context, payload);
    }

    private void publish(String topic, String domain, ObjectNode context, ObjectNode payload) {
        platform.events().publish(event(topic, domain, context, payload));
    }

    private static ObjectNode event(String topic, String domain, ObjectNode context, ObjectNode payload) {
        ObjectNode event = Json.object().put("topic", topic).put("domain", domain);
        event.set("context", context);
        event.set("payload", payload);
        event.set("namespaces", Contexts.namespaces(context));
        return event.put("callbackUrl", "").put("dataUrl", "");
    }
}
