// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Store;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Page;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /spaces}. */
public final class Spaces {

    private static final Set<String> FIXED =
            Set.of("id", "environmentId", "createdAt", "updatedAt", "createdByUserId", "autoConfigure");

    private final Platform platform;
    private final Jobs jobs;
    private final Announcer announcer;

    public Spaces(Platform platform, Jobs jobs) {
        this.platform = platform;
        this.jobs = jobs;
        this.announcer = new Announcer(platform);
    }

    public void register(Router router) {
        router.on("GET", "/spaces", this::list)
                .on(
                        "POST",
                        "/spaces",
                        call -> Reply.data(shown(create(call.body().object(), call.actorId()))))
                .on("DELETE", "/spaces", this::deleteSeveral)
                .on("GET", "/spaces/*", call -> Reply.data(shown(get(call.id()))))
                .on("PATCH", "/spaces/*", this::update)
                .on("DELETE", "/spaces/*", this::deleteOne);
    }

    private Reply list(Call call) {
        Query query = call.query();
        String search = query.text("search").toLowerCase(Locale.ROOT);
        List<ObjectNode> found = platform.store()
                .list(
                        Kind.SPACE,
                        space -> query.admits("environmentId", Json.text(space, "environmentId"))
                                && query.admits("namespace", Json.text(space, "namespace"))
                                && query.admits("app", Json.text(space, "appId"))
                                && query.admits("archived", String.valueOf(space.has("archivedAt")))
                                && Json.text(space, "name")
                                        .toLowerCase(Locale.ROOT)
                                        .contains(search));
        List<ObjectNode> spaces =
                found.stream().map(this::shown).sorted(order(query)).toList();
        return Reply.page(Page.of(query, 10), spaces);
    }

    public ObjectNode create(Input input, String actorId) {
        check(input);
        String name = input.optional("name");
        ObjectNode space = Json.object().put("id", platform.ids().next(Kind.SPACE.prefix));
        Json.merge(space, input.node(), FIXED);
        space.put("name", name.isEmpty() ? "Space" : name)
                .put("environmentId", Environments.idOrDefault(platform, input.optional("environmentId")))
                .put("createdAt", platform.now())
                .put("updatedAt", platform.now());
        space.withArray("guestAuthentication");
        if (actorId.startsWith("us_usr_")) {
            space.put("createdByUserId", actorId);
        }
        platform.store().put(Kind.SPACE, space);
        announcer.space("created", space, actorId, created(space));
        if (input.node().path("autoConfigure").asBoolean(false)) {
            jobs.create(configureJob(space), actorId);
        }
        return space;
    }

    private Reply update(Call call) {
        ObjectNode before = get(call.id());
        Input input = check(call.body().object());
        ObjectNode space = before.deepCopy();
        Json.merge(space, input.node(), FIXED);
        if (!space.has("name")) {
            space.set("name", before.get("name"));
        }
        ArrayNode changes = Json.object().putArray("changes");
        for (String field : input.node().propertyNames()) {
            if (!before.path(field).equals(space.path(field))) {
                ObjectNode change = changes.addObject().put("field", field);
                change.set("previousValue", before.get(field));
                change.set("newValue", space.get(field));
            }
        }
        if (!changes.isEmpty()) {
            platform.store().put(Kind.SPACE, space.put("updatedAt", platform.now()));
            announcer.space("updated", space, call.actorId(), ids(space).set("changes", changes));
        }
        return Reply.data(shown(space));
    }

    private Reply deleteOne(Call call) {
        delete(get(call.id()), call.actorId());
        return Reply.success();
    }

    private Reply deleteSeveral(Call call) {
        call.query().required("spaceIds");
        List<ObjectNode> spaces =
                call.query().all("spaceIds").stream().distinct().map(this::get).toList();
        spaces.forEach(space -> delete(space, call.actorId()));
        return Reply.success();
    }

    /** Takes along what is inside, without events of its own. */
    private void delete(ObjectNode space, String actorId) {
        Store store = platform.store();
        String id = Json.text(space, "id");
        announcer.space("deleted", space, actorId, Json.object());
        for (ObjectNode workbook : store.list(Kind.WORKBOOK, "spaceId", id)) {
            store.removeAll(Kind.SHEET, "workbookId", Json.text(workbook, "id"));
        }
        for (Kind inside : List.of(Kind.WORKBOOK, Kind.JOB, Kind.SECRET)) {
            store.removeAll(inside, "spaceId", id);
        }
        store.remove(Kind.SPACE, id);
    }

    private ObjectNode get(String id) {
        return platform.store().get(Kind.SPACE, id);
    }

    private ObjectNode shown(ObjectNode space) {
        return space.deepCopy()
                .put(
                        "workbooksCount",
                        platform.store()
                                .list(Kind.WORKBOOK, "spaceId", Json.text(space, "id"))
                                .size())
                .put("filesCount", 0);
    }

    private static Input check(Input input) {
        return input.texts("name", "namespace", "appId", "primaryWorkbookId")
                .arrays("labels", "actions", "access", "guestAuthentication")
                .objects("settings")
                .booleans("autoConfigure");
    }

    private static Input configureJob(ObjectNode space) {
        return new Input(Json.object()
                .put("type", "space")
                .put("operation", "configure")
                .put("source", Json.text(space, "id"))
                .put("trigger", "immediate"));
    }

    private static Comparator<ObjectNode> order(Query query) {
        String field = query.text("sortField");
        Comparator<ObjectNode> ascending = field.endsWith("Count")
                ? Comparator.comparingInt(space -> space.path(field).asInt(0))
                : Comparator.comparing(space -> Json.text(space, field));
        return query.text("sortDirection").equals("desc") ? ascending.reversed() : ascending;
    }

    private static ObjectNode created(ObjectNode space) {
        ObjectNode payload = ids(space).put("name", Json.text(space, "name"));
        return space.has("appId") ? payload.put("appId", Json.text(space, "appId")) : payload;
    }

    private static ObjectNode ids(ObjectNode space) {
        return Json.object()
                .put("spaceId", Json.text(space, "id"))
                .put("environmentId", Json.text(space, "environmentId"));
    }
}
