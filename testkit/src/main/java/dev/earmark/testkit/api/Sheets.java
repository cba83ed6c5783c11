// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code /sheets}: their configuration; records are not kept. */
public final class Sheets {

    private static final Set<String> NOT_CONFIG = Set.of("id", "workbookId", "config", "createdAt", "updatedAt");

    private final Platform platform;
    private final Announcer announcer;

    public Sheets(Platform platform) {
        this.platform = platform;
        this.announcer = new Announcer(platform);
    }

    public void register(Router router) {
        router.on("GET", "/sheets", this::list)
                .on("GET", "/sheets/*", call -> Reply.data(platform.store().get(Kind.SHEET, call.id())));
    }

    private Reply list(Call call) {
        ObjectNode workbook = platform.store().get(Kind.WORKBOOK, call.query().required("workbookId"));
        return Reply.data(of(workbook));
    }

    List<ObjectNode> of(ObjectNode workbook) {
        return platform.store().list(Kind.SHEET, "workbookId", Json.text(workbook, "id"));
    }

    /** A new sheet for a workbook that has the others; nothing is kept yet. */
    ObjectNode draft(String workbookId, List<ObjectNode> others, Input input) {
        ObjectNode config = config(input);
        String slug = Json.text(config, "slug").isEmpty() ? slug(Json.text(config, "name")) : Json.text(config, "slug");
        if (others.stream().anyMatch(sheet -> Json.text(sheet, "slug").equals(slug))) {
            throw ApiProblem.badRequest("slug", "The workbook has a sheet with the slug \"" + slug + "\" already.");
        }
        ObjectNode sheet = Json.object()
                .put("id", platform.ids().next(Kind.SHEET.prefix))
                .put("workbookId", workbookId)
                .put("name", Json.text(config, "name"))
                .put("slug", slug)
                .put("createdAt", platform.now())
                .put("updatedAt", platform.now());
        sheet.set("config", config.put("slug", slug));
        return sheet;
    }

    /** A copy of the sheet with another configuration; nothing is kept yet. */
    ObjectNode edited(ObjectNode present, Input input) {
        ObjectNode sheet = present.deepCopy();
        ObjectNode config = config(input).put("slug", Json.text(sheet, "slug"));
        sheet.set("config", config);
        return sheet.put("name", Json.text(config, "name")).put("updatedAt", platform.now());
    }

    void add(ObjectNode sheet, String actorId) {
        platform.store().put(Kind.SHEET, sheet);
        ObjectNode payload = ids(sheet)
                .put("name", Json.text(sheet, "name"))
                .put("slug", Json.text(sheet, "slug"))
                .put("fieldCount", sheet.path("config").path("fields").size());
        announcer.sheet("created", sheet, actorId, payload);
    }

    void change(ObjectNode sheet, String actorId) {
        platform.store().put(Kind.SHEET, sheet);
        ObjectNode payload = ids(sheet);
        payload.putArray("changes").addObject().put("type", "config_updated").putObject("details");
        announcer.sheet("updated", sheet, actorId, payload);
    }

    /** The configuration is the object itself, or its member {@code config}. */
    private static ObjectNode config(Input input) {
        ObjectNode config = input.node().get("config") instanceof ObjectNode given
                ? given.deepCopy()
                : input.node().deepCopy().without(NOT_CONFIG);
        var checked = new Input(config)
                .texts("name", "slug", "description")
                .arrays("access", "actions", "constraints")
                .numbers("mappingConfidenceThreshold")
                .booleans("readonly", "allowAdditionalFields");
        checked.required("name");
        if (!config.has("fields")) {
            throw ApiProblem.badRequest("fields", "The sheet has no \"fields\". Send them as an array of objects.");
        }
        for (Input field : checked.items("fields")) {
            field.required("key");
            if (field.optional("type").isEmpty()) {
                field.node().put("type", "string");
            }
        }
        return config;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static ObjectNode ids(ObjectNode sheet) {
        return Json.object().put("sheetId", Json.text(sheet, "id")).put("workbookId", Json.text(sheet, "workbookId"));
    }
}
