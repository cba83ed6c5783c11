// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads conformance vectors, from the bundled set or from the folder that {@code earmark.conformance.dir} names. */
public final class Vectors {

    private static final String DIRECTORY = System.getProperty("earmark.conformance.dir", "");
    private static final JsonFactory JSON = new JsonFactory();

    private Vectors() {}

    public static boolean areBundled() {
        return DIRECTORY.isEmpty();
    }

    /** The members of each vector, as they are written: numbers must be read with their exact text in mind. */
    public static List<Map<String, String>> read(String file) {
        List<Map<String, String>> vectors = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            vectors.add(members(line));
        }
        return vectors;
    }

    /** The members of an object, as they are written. */
    public static Map<String, String> members(String object) {
        byte[] json = object.getBytes(StandardCharsets.UTF_8);
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                members.put(name, rest(in, json));
            }
        }
        return members;
    }

    /** The elements of an array, as they are written. */
    public static List<String> elements(String array) {
        byte[] json = array.getBytes(StandardCharsets.UTF_8);
        List<String> elements = new ArrayList<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                elements.add(rest(in, json));
            }
        }
        return elements;
    }

    /** A string, decoded. */
    public static String string(String json) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return in.getString();
        }
    }

    public static List<String> strings(String array) {
        return elements(array).stream().map(Vectors::string).toList();
    }

    private static String rest(JsonParser in, byte[] json) {
        int from = (int) in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        in.finishToken();
        int to = (int) in.currentLocation().getByteOffset();
        return new String(json, from, to - from, StandardCharsets.UTF_8).strip();
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
}
