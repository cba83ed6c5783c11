// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a call is answered with. */
public record Reply(int status, Map<String, String> headers, String body) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

    /** JSON without the usual {@code data} around it. */
    public static Reply bare(JsonNode body) {
        return text(Json.write(body));
    }

    public static Reply text(String json) {
        return new Reply(200, JSON, json);
    }

    public static Reply data(JsonNode data) {
        return bare(Json.object().set("data", data));
    }

    public static Reply data(List<? extends JsonNode> items) {
        ObjectNode body = Json.object();
        body.putArray("data").addAll(items);
        return bare(body);
    }

    public static Reply page(Page page, List<? extends JsonNode> items) {
        ObjectNode body = Json.object();
        body.set("pagination", page.pagination(items.size()));
        body.putArray("data").addAll(page.of(items));
        return bare(body);
    }

    public static Reply success() {
        return data(Json.object().put("success", true));
    }

    public static Reply problem(int status, String key, String message) {
        ObjectNode body = Json.object();
        body.putArray("errors").addObject().put("key", key).put("message", message);
        return new Reply(status, JSON, Json.write(body));
    }
}
