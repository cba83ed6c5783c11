// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON text and trees; numbers keep the digits that they came with. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** Throws Jackson's unchecked exception where the text is not exactly one JSON value. */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    public static JsonNode parse(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The text as a JSON string. */
    public static String quote(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /** The text of a member, or the empty text where there is none. */
    public static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    public static void putUnlessEmpty(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /** Sets the members of the changes, but for the fixed ones; a null removes the member. */
    public static void merge(ObjectNode node, ObjectNode changes, Set<String> fixed) {
        changes.forEachEntry((name, value) -> {
            if (!fixed.contains(name)) {
                if (value.isNull()) {
                    node.remove(name);
                } else {
                    node.set(name, value);
                }
            }
        });
    }
}
