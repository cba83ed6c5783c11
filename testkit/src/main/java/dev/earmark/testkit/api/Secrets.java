// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /secrets}: values by name and scope. */
public final class Secrets {

    private static final int MAX_LENGTH = 1024;

    private final Platform platform;
    private final Announcer announcer;

    public Secrets(Platform platform) {
        this.platform = platform;
        this.announcer = new Announcer(platform);
    }

    public void register(Router router) {
        router.on("GET", "/secrets", this::list)
                .on(
                        "POST",
                        "/secrets",
                        call -> Reply.data(List.of(put(call.body().object(), call.actorId()))))
                .on("DELETE", "/secrets/*", this::delete);
    }

    private Reply list(Call call) {
        Query query = call.query();
        String spaceId = query.text("spaceId");
        String environmentId = environmentId(query.text("environmentId"), spaceId);
        Map<String, ObjectNode> byName = new LinkedHashMap<>();
        for (ObjectNode secret : platform.store().list(Kind.SECRET, "environmentId", environmentId)) {
            if (applies(secret, "spaceId", spaceId) && applies(secret, "actorId", query.text("actorId"))) {
                byName.merge(secret.path("name").asString(), secret, Secrets::moreSpecific);
            }
        }
        return Reply.data(List.copyOf(byName.values()));
    }

    /** Creates the secret, or gives the one of this name and scope the value. */
    public ObjectNode put(Input input, String actorId) {
        String name = limited(input, "name");
        String value = limited(input, "value");
        String spaceId = input.optional("spaceId");
        ObjectNode wanted = Json.object().put("name", name).put("value", value);
        wanted.put("environmentId", environmentId(input.optional("environmentId"), spaceId));
        Json.putUnlessEmpty(wanted, "spaceId", spaceId);
        Json.putUnlessEmpty(wanted, "actorId", input.optional("actorId"));

        List<ObjectNode> present = platform.store().list(Kind.SECRET, secret -> sameKey(secret, wanted));
        if (present.isEmpty()) {
            return write("created", platform.ids().next(Kind.SECRET.prefix), wanted, actorId);
        }
        if (present.get(0).path("value").asString().equals(value)) {
            return present.get(0);
        }
        return write("updated", present.get(0).path("id").asString(), wanted, actorId);
    }

    private ObjectNode write(String verb, String id, ObjectNode members, String actorId) {
        ObjectNode secret = Json.object().put("id", id).setAll(members);
        platform.store().put(Kind.SECRET, secret);
        announcer.secret(verb, secret, actorId);
        return secret;
    }

    private Reply delete(Call call) {
        ObjectNode secret = platform.store().get(Kind.SECRET, call.id());
        platform.store().remove(Kind.SECRET, call.id());
        announcer.secret("deleted", secret, call.actorId());
        return Reply.data(List.of(secret));
    }

    private String environmentId(String given, String spaceId) {
        String ofSpace = spaceId.isEmpty()
                ? ""
                : platform.store()
                        .get(Kind.SPACE, spaceId)
                        .path("environmentId")
                        .asString();
        String environmentId = given.isEmpty() ? ofSpace : given;
        if (environmentId.isEmpty()) {
            throw ApiProblem.badRequest("environmentId", "A secret belongs to an environment: name its environmentId.");
        }
        platform.store().get(Kind.ENVIRONMENT, environmentId);
        return environmentId;
    }

    private static String limited(Input input, String name) {
        String text = input.required(name);
        if (text.length() > MAX_LENGTH) {
            throw ApiProblem.badRequest(
                    name, "The member \"" + name + "\" is longer than " + MAX_LENGTH + " characters.");
        }
        return text;
    }

    /** A secret of one space or actor is for that one only; any other is for all. */
    private static boolean applies(JsonNode secret, String scope, String id) {
        return !secret.has(scope) || secret.path(scope).asString().equals(id);
    }

    // The precedence of a space over an actor is a guess; no source tells it.
    private static ObjectNode moreSpecific(ObjectNode one, ObjectNode other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(JsonNode secret) {
        return (secret.has("spaceId") ? 2 : 0) + (secret.has("actorId") ? 1 : 0);
    }

    private static boolean sameKey(JsonNode one, JsonNode other) {
        return List.of("name", "environmentId", "spaceId", "actorId").stream()
                .allMatch(member -> one.path(member).equals(other.path(member)));
    }
}
