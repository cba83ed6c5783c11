// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads conformance vectors, from the bundled set or from the folder that {@code earmark.conformance.dir} names. */
final class Vectors {

    private static final String DIRECTORY = System.getProperty("earmark.conformance.dir", "");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Vectors() {}

    static boolean areBundled() {
        return DIRECTORY.isEmpty();
    }

    static List<JsonNode> read(String file) {
        List<JsonNode> vectors = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            vectors.add(JSON.readTree(line));
        }
        return vectors;
    }

    private static String text(String file) {
        try {
            if (!areBundled()) {
                return Files.readString(Path.of(DIRECTORY, file));
            }
            try (InputStream in = Vectors.class.getResourceAsStream("/conformance/" + file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON value in values of the JDK, numbers exact. */
    static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                members.put(member.getKey(), plain(member.getValue()));
            }
            return members;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            for (JsonNode element : node) {
                elements.add(plain(element));
            }
            return elements;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asString());
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.stringValue();
    }
}
