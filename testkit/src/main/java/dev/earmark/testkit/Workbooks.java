// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /workbooks}. */
final class Workbooks {

    private static final Set<String> FIXED =
            Set.of("id", "spaceId", "environmentId", "createdAt", "updatedAt", "sheets");

    private final Platform platform;
    private final Sheets sheets;
    private final Announcer announcer;

    Workbooks(Platform platform, Sheets sheets) {
        this.platform = platform;
        this.sheets = sheets;
        this.announcer = new Announcer(platform);
    }

    void register(Router router) {
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

    ObjectNode create(Input input, String actorId) {
        input.required("name");
        ObjectNode space = platform.store().get(Kind.SPACE, input.required("spaceId"));
        ObjectNode workbook = Json.object().put("id", platform.ids().next(Kind.WORKBOOK.prefix));
        Json.merge(workbook, check(input).node(), FIXED);
        workbook.put("spaceId", Json.text(space, "id"))
                .put("environmentId", Json.text(space, "environmentId"))
                .put("createdAt", platform.now())
                .put("updatedAt", platform.now());
        platform.store().put(Kind.WORKBOOK, workbook);
        List<ObjectNode> created = input.items("sheets").stream()
                .map(sheet -> sheets.add(workbook, sheet))
                .toList();

        ObjectNode payload = ids(workbook).put("name", Json.text(workbook, "name"));
        Json.putUnlessEmpty(payload, "namespace", Json.text(workbook, "namespace"));
        announcer.workbook("created", workbook, actorId, payload.put("sheetCount", created.size()));
        created.forEach(sheet -> sheets.announceCreated(sheet, actorId));
        return withSheets(workbook);
    }

    private Reply update(Call call) {
        ObjectNode before = get(call.id());
        Input input = check(call.body().object());
        ObjectNode workbook = before.deepCopy();
        Json.merge(workbook, input.node(), FIXED);
        if (!workbook.has("name")) {
            workbook.set("name", before.get("name"));
        }
        ArrayNode changes = Json.object().putArray("changes");
        if (!workbook.equals(before)) {
            change(changes, "config_updated", Json.object().set("fields", names(input.node())));
        }
        platform.store().put(Kind.WORKBOOK, workbook.put("updatedAt", platform.now()));
        for (Input sheet : input.items("sheets")) {
            putSheet(workbook, sheet, call.actorId(), changes);
        }
        announcer.workbook("updated", workbook, call.actorId(), ids(workbook).set("changes", changes));
        return Reply.data(withSheets(workbook));
    }

    /** A sheet is known by its id or its slug; those not named stay as they are. */
    private void putSheet(ObjectNode workbook, Input sheet, String actorId, ArrayNode changes) {
        Optional<ObjectNode> present = sheets.of(workbook).stream()
                .filter(each -> Json.text(each, "id").equals(sheet.optional("id"))
                        || Json.text(each, "slug").equals(sheet.optional("slug")))
                .findFirst();
        if (present.isPresent()) {
            sheets.update(present.get(), sheet, actorId);
            change(changes, "config_updated", Json.object().put("sheetId", Json.text(present.get(), "id")));
        } else {
            ObjectNode added = sheets.add(workbook, sheet);
            sheets.announceCreated(added, actorId);
            change(changes, "sheet_added", Json.object().put("sheetId", Json.text(added, "id")));
        }
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

    private static void change(ArrayNode changes, String type, JsonNode details) {
        changes.addObject().put("type", type).set("details", details);
    }

    private static ObjectNode ids(ObjectNode workbook) {
        return Json.object()
                .put("workbookId", Json.text(workbook, "id"))
                .put("spaceId", Json.text(workbook, "spaceId"));
    }
}
