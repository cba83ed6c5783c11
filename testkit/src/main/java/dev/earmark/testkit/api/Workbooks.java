// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /workbooks}. */
public final class Workbooks {

    private static final Set<String> FIXED =
            Set.of("id", "spaceId", "environmentId", "createdAt", "updatedAt", "sheets");

    private final Platform platform;
    private final Sheets sheets;
    private final Announcer announcer;

    public Workbooks(Platform platform, Sheets sheets) {
        this.platform = platform;
        this.sheets = sheets;
        this.announcer = new Announcer(platform);
    }

    public void register(Router router) {
        router.on("GET", "/workbooks", this::list)
                .on("POST", "/workbooks", call -> Reply.data(create(call.body().object(), call.actorId())))
                .on("GET", "/workbooks/*", call -> Reply.data(withSheets(get(call.id()))))
                .on("PATCH", "/workbooks/*", this::update)
                .on("DELETE", "/workbooks/*", this::delete);
    }

    private Reply list(Call call) {
        Query query = call.query();
        boolean includeSheets = query.flag("includeSheets", true);
        return Reply.data(platform
                .store()
                .list(
                        Kind.WORKBOOK,
                        workbook -> query.admits("spaceId", Json.text(workbook, "spaceId"))
                                && admits(query.text("name"), List.of(Json.text(workbook, "name")))
                                && admits(query.text("namespace"), List.of(Json.text(workbook, "namespace")))
                                && admits(query.text("label"), texts(workbook.path("labels")))
                                && (query.text("treatment").isEmpty()
                                        || texts(workbook.path("treatments")).contains(query.text("treatment"))))
                .stream()
                .map(workbook -> includeSheets ? withSheets(workbook) : workbook)
                .toList());
    }

    public ObjectNode create(Input input, String actorId) {
        input.required("name");
        ObjectNode space = platform.store().get(Kind.SPACE, input.required("spaceId"));
        ObjectNode workbook = Json.object().put("id", platform.ids().next(Kind.WORKBOOK.prefix));
        Json.merge(workbook, check(input).node(), FIXED);
        workbook.put("spaceId", Json.text(space, "id"))
                .put("environmentId", Json.text(space, "environmentId"))
                .put("createdAt", platform.now())
                .put("updatedAt", platform.now());
        List<ObjectNode> added = new ArrayList<>();
        for (Input sheet : input.items("sheets")) {
            added.add(sheets.draft(Json.text(workbook, "id"), added, sheet));
        }

        platform.store().put(Kind.WORKBOOK, workbook);
        ObjectNode payload = ids(workbook).put("name", Json.text(workbook, "name"));
        Json.putUnlessEmpty(payload, "namespace", Json.text(workbook, "namespace"));
        announcer.workbook("created", workbook, actorId, payload.put("sheetCount", added.size()));
        added.forEach(sheet -> sheets.add(sheet, actorId));
        return withSheets(workbook);
    }

    /** A sheet of the update is known by its id or its slug; those not named stay as they are. */
    private Reply update(Call call) {
        ObjectNode before = get(call.id());
        Input input = check(call.body().object());
        ObjectNode workbook = before.deepCopy();
        Json.merge(workbook, input.node(), FIXED);
        if (!workbook.has("name")) {
            workbook.set("name", before.get("name"));
        }
        List<ObjectNode> all = new ArrayList<>(sheets.of(before));
        List<ObjectNode> changed = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        for (Input sheet : input.items("sheets")) {
            Optional<ObjectNode> known =
                    all.stream().filter(each -> isNamed(each, sheet)).findFirst();
            if (known.isPresent()) {
                changed.add(sheets.edited(known.get(), sheet));
            } else {
                added.add(sheets.draft(call.id(), all, sheet));
                all.add(added.get(added.size() - 1));
            }
        }

        ArrayNode changes = Json.object().putArray("changes");
        if (!workbook.equals(before)) {
            change(changes, "config_updated", Json.object().set("fields", names(input.node())));
        }
        changed.forEach(sheet -> change(changes, "config_updated", sheetId(sheet)));
        added.forEach(sheet -> change(changes, "sheet_added", sheetId(sheet)));
        platform.store().put(Kind.WORKBOOK, workbook.put("updatedAt", platform.now()));
        announcer.workbook("updated", workbook, call.actorId(), ids(workbook).set("changes", changes));
        changed.forEach(sheet -> sheets.change(sheet, call.actorId()));
        added.forEach(sheet -> sheets.add(sheet, call.actorId()));
        return Reply.data(withSheets(workbook));
    }

    private static boolean isNamed(ObjectNode sheet, Input update) {
        return Json.text(sheet, "id").equals(update.optional("id"))
                || Json.text(sheet, "slug").equals(update.optional("slug"));
    }

    private Reply delete(Call call) {
        ObjectNode workbook = get(call.id());
        announcer.workbook("deleted", workbook, call.actorId(), ids(workbook));
        platform.store().removeAll(Kind.SHEET, "workbookId", call.id());
        platform.store().remove(Kind.WORKBOOK, call.id());
        return Reply.success();
    }

    private ObjectNode get(String id) {
        return platform.store().get(Kind.WORKBOOK, id);
    }

    private ObjectNode withSheets(ObjectNode workbook) {
        ObjectNode shown = workbook.deepCopy();
        shown.putArray("sheets").addAll(sheets.of(workbook));
        return shown;
    }

    private static Input check(Input input) {
        return input.texts("name", "namespace", "folder", "storageStrategy")
                .arrays("labels", "actions", "treatments", "sheets")
                .objects("settings");
    }

    /** A filter that begins with {@code -} wants the workbooks without the value. */
    private static boolean admits(String filter, List<String> values) {
        return filter.isEmpty()
                || (filter.startsWith("-") ? !values.contains(filter.substring(1)) : values.contains(filter));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static ArrayNode names(ObjectNode node) {
        ArrayNode names = Json.object().putArray("names");
        node.propertyNames().forEach(names::add);
        return names;
    }

    private static ObjectNode sheetId(ObjectNode sheet) {
        return Json.object().put("sheetId", Json.text(sheet, "id"));
    }

    private static void change(ArrayNode changes, String type, JsonNode details) {
        changes.addObject().put("type", type).set("details", details);
    }

    private static ObjectNode ids(ObjectNode workbook) {
        return Json.object()
                .put("workbookId", Json.text(workbook, "id"))
                .put("spaceId", Json.text(workbook, "spaceId"));
    }
}
