// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Json;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The resources, by kind and id, in the order of their creation. What it holds is never changed in place: to change a
 * resource is to put an edited copy. Used under the platform's lock only.
 */
public final class Store {

    private final Map<Kind, Map<String, ObjectNode>> resources = new EnumMap<>(Kind.class);
    private final Consumer<ObjectNode> journal;

    Store(Consumer<ObjectNode> journal) {
        this.journal = journal;
        for (Kind kind : Kind.values()) {
            resources.put(kind, new LinkedHashMap<>());
        }
    }

    public ObjectNode get(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> ApiProblem.notFound(kind.label, id));
    }

    public Optional<ObjectNode> find(Kind kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    public List<ObjectNode> list(Kind kind, Predicate<ObjectNode> condition) {
        return of(kind).values().stream().filter(condition).toList();
    }

    /** Those of the kind whose member has the value. */
    public List<ObjectNode> list(Kind kind, String member, String value) {
        return list(kind, resource -> resource.path(member).asString("").equals(value));
    }

    public ObjectNode put(Kind kind, ObjectNode resource) {
        of(kind).put(resource.path("id").asString(), resource);
        journal.accept(entry(kind, resource));
        return resource;
    }

    public void remove(Kind kind, String id) {
        get(kind, id);
        of(kind).remove(id);
        journal.accept(Json.object().put("remove", kind.name()).put("id", id));
    }

    public void removeAll(Kind kind, String member, String value) {
        list(kind, member, value).forEach(each -> remove(kind, each.path("id").asString()));
    }

    /** Forgets all resources. */
    void clear() {
        resources.values().forEach(Map::clear);
    }

    /** Takes up an entry that {@link #entries()} or the journal gave; false where it is not of this store. */
    boolean restore(JsonNode entry) {
        if (entry.get("value") instanceof ObjectNode value) {
            of(Kind.valueOf(entry.path("put").asString())).put(value.path("id").asString(), value);
            return true;
        }
        if (entry.has("remove")) {
            of(Kind.valueOf(entry.path("remove").asString()))
                    .remove(entry.path("id").asString());
            return true;
        }
        return false;
    }

    /** All that is held, as journal entries. */
    Stream<ObjectNode> entries() {
        return Stream.of(Kind.values())
                .flatMap(kind -> of(kind).values().stream().map(resource -> entry(kind, resource)));
    }

    private static ObjectNode entry(Kind kind, ObjectNode resource) {
        return Json.object().put("put", kind.name()).set("value", resource);
    }

    private Map<String, ObjectNode> of(Kind kind) {
        return resources.getOrDefault(kind, Map.of());
    }
}
