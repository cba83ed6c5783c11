// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.state.Store;
import dev.earmark.testkit.wire.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The context of an event, from the resource that the event is about. */
public final class Contexts {

    private final Store store;

    Contexts(Store store) {
        this.store = store;
    }

    ObjectNode environment(String environmentId, String actorId) {
        return Json.object()
                .put("accountId", Settings.ACCOUNT_ID)
                .put("environmentId", environmentId)
                .put("actorId", actorId);
    }

    ObjectNode space(ObjectNode space, String actorId) {
        ObjectNode context =
                environment(Json.text(space, "environmentId"), actorId).put("spaceId", Json.text(space, "id"));
        copy(space, "appId", context);
        namespace(context, "space", space);
        return context;
    }

    ObjectNode workbook(ObjectNode workbook, String actorId) {
        ObjectNode context = space(store.get(Kind.SPACE, Json.text(workbook, "spaceId")), actorId)
                .put("workbookId", Json.text(workbook, "id"));
        namespace(context, "workbook", workbook);
        return context;
    }

    ObjectNode sheet(ObjectNode sheet, String actorId) {
        String slug = Json.text(sheet, "slug");
        ObjectNode context = workbook(store.get(Kind.WORKBOOK, Json.text(sheet, "workbookId")), actorId)
                .put("sheetId", Json.text(sheet, "id"))
                .put("sheetSlug", slug);
        context.putObject("slugs").put("sheet", slug);
        return context;
    }

    /** The context of the job's source, with the job. */
    ObjectNode job(ObjectNode job, String actorId) {
        ObjectNode context = source(job, actorId).put("jobId", Json.text(job, "id"));
        copy(job, "fileId", context);
        copy(job, "spaceId", context);
        return context;
    }

    /** The source may be gone by now; the context then holds what the job itself knows. */
    private ObjectNode source(ObjectNode job, String actorId) {
        String type = Json.text(job, "type");
        String source = Json.text(job, "source");
        return kind(type)
                .flatMap(kind -> store.find(kind, source))
                .map(resource -> switch (type) {
                    case "space" -> space(resource, actorId);
                    case "workbook" -> workbook(resource, actorId);
                    default -> sheet(resource, actorId);
                })
                .orElseGet(() ->
                        environment(Json.text(job, "environmentId"), actorId).put(type + "Id", source));
    }

    /** The kind of source of a type of job; empty where Local Flatfile does not keep such sources. */
    public static Optional<Kind> kind(String jobType) {
        return switch (jobType) {
            case "space" -> Optional.of(Kind.SPACE);
            case "workbook" -> Optional.of(Kind.WORKBOOK);
            case "sheet" -> Optional.of(Kind.SHEET);
            default -> Optional.empty();
        };
    }

    /** The namespaces that a context names, as the event's own list of them. */
    static ArrayNode namespaces(JsonNode context) {
        return context.get("namespaces") instanceof ArrayNode namespaces
                ? namespaces.deepCopy()
                : Json.object().putArray("namespaces");
    }

    private static void namespace(ObjectNode context, String kind, ObjectNode resource) {
        String namespace = Json.text(resource, "namespace");
        if (!namespace.isEmpty()) {
            context.withArray("namespaces").add(namespace.startsWith(kind + ":") ? namespace : kind + ":" + namespace);
        }
    }

    private static void copy(ObjectNode from, String name, ObjectNode to) {
        if (!Json.text(from, name).isEmpty()) {
            to.put(name, Json.text(from, name));
        }
    }
}
