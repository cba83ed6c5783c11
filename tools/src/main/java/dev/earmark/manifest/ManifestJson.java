// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.manifest;

import dev.earmark.manifest.Manifest.Filter;
import dev.earmark.manifest.Manifest.Handler;
import dev.earmark.manifest.Manifest.Listener;
import dev.earmark.manifest.Manifest.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Manifests from and to JSON. */
final class ManifestJson {

    private static final int SCHEMA = 1;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ManifestJson() {}

    /** Reads what the processor wrote; members that it does not know are skipped. */
    static List<Listener> read(String json) {
        return list(MAPPER.readTree(json).required("listeners"), ManifestJson::listener);
    }

    private static Listener listener(JsonNode node) {
        return new Listener(text(node, "listener"), list(node.required("handlers"), ManifestJson::handler));
    }

    private static Handler handler(JsonNode node) {
        return new Handler(
                text(node, "handler"),
                list(node.required("topics"), JsonNode::asString),
                list(node.required("filters"), ManifestJson::filter),
                list(node.required("secrets"), ManifestJson::secret));
    }

    private static Filter filter(JsonNode node) {
        return new Filter(text(node, "key"), list(node.path("values"), JsonNode::asString));
    }

    private static Secret secret(JsonNode node) {
        return new Secret(
                text(node, "name"),
                node.path("optional").asBoolean(false),
                orNull(node, "environmentId"),
                orNull(node, "spaceId"),
                orNull(node, "actorId"));
    }

    private static String text(JsonNode node, String member) {
        return node.required(member).asString();
    }

    private static @Nullable String orNull(JsonNode node, String member) {
        return node.has(member) ? node.get(member).asString() : null;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        var items = new ArrayList<T>();
        array.forEach(item -> items.add(read.apply(item)));
        return items;
    }

    static String write(Manifest manifest) {
        var root = NODES.objectNode().put("schema", SCHEMA);
        root.set("topics", texts(manifest.topics()));
        root.set("secrets", array(manifest.secrets(), ManifestJson::write));
        root.set("listeners", array(manifest.listeners(), ManifestJson::write));
        var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
    }

    private static ObjectNode write(Listener listener) {
        var node = NODES.objectNode().put("listener", listener.name());
        node.set("handlers", array(listener.handlers(), ManifestJson::write));
        return node;
    }

    private static ObjectNode write(Handler handler) {
        var node = NODES.objectNode().put("handler", handler.signature());
        node.set("topics", texts(handler.topics()));
        node.set("filters", array(handler.filters(), ManifestJson::write));
        node.set("secrets", array(handler.secrets(), ManifestJson::write));
        return node;
    }

    private static ObjectNode write(Filter filter) {
        var node = NODES.objectNode().put("key", filter.key());
        if (filter.values().isEmpty()) {
            return node.put("isNull", true);
        }
        node.set("values", texts(filter.values()));
        return node;
    }

    private static ObjectNode write(Secret secret) {
        var node = NODES.objectNode().put("name", secret.name()).put("optional", secret.optional());
        putIfPresent(node, "environmentId", secret.environmentId());
        putIfPresent(node, "spaceId", secret.spaceId());
        putIfPresent(node, "actorId", secret.actorId());
        return node;
    }

    private static void putIfPresent(ObjectNode node, String member, @Nullable String id) {
        if (id != null) {
            node.put(member, id);
        }
    }

    private static ArrayNode texts(List<String> texts) {
        return array(texts, NODES::stringNode);
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> write) {
        var array = NODES.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
