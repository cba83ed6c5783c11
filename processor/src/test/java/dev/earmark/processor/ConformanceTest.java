// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.dispatch.DispatchTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the official JavaScript listener fires is what compiled listeners with generated descriptions do, for the vectors
 * that annotations can express and the processor accepts.
 */
class ConformanceTest {

    private static final String DIRECTORY = System.getProperty("earmark.conformance.dir", "");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path folder;

    @Test
    void topicsMatchAsInTheReferenceLibrary() throws Throwable {
        List<JsonNode> vectors = read("topics.jsonl");

        try (CompiledVectors compiled = compile(vectors, ConformanceTest::topicHandler)) {
            DispatchTable table = compiled.table();
            for (JsonNode vector : expressible(vectors, compiled)) {
                List<String> fired = compiled.fire(table, "{\"topic\":" + vector.get("topic") + "}");

                assertThat(fired.contains(id(vector)))
                        .as("%s", vector)
                        .isEqualTo(vector.get("expected").booleanValue());
            }
        }
    }

    @Test
    void filtersMatchAsInTheReferenceLibrary() throws Throwable {
        List<JsonNode> vectors = read("filters.jsonl");

        try (CompiledVectors compiled = compile(vectors, ConformanceTest::filterHandler)) {
            DispatchTable table = compiled.table();
            for (JsonNode vector : expressible(vectors, compiled)) {
                List<String> fired = compiled.fire(table, vector.get("event").toString());

                assertThat(fired.contains(id(vector)))
                        .as("%s", vector)
                        .isEqualTo(vector.get("expectedRaw").booleanValue());
            }
        }
    }

    @Test
    void handlersFireInTheOrderOfTheReferenceLibrary() throws Throwable {
        List<JsonNode> vectors = read("dispatch.jsonl");

        try (CompiledVectors compiled = compile(vectors, vector -> new AnnotatedTree(vector).source())) {
            for (JsonNode vector : expressible(vectors, compiled)) {
                DispatchTable table = compiled.table(new AnnotatedTree(vector).classes(compiled.enclosing(id(vector))));

                List<String> fired = compiled.fire(table, vector.get("event").toString());

                assertThat(fired)
                        .as("%s", vector)
                        .isEqualTo(JSON.convertValue(vector.get("expectedOrderRaw"), List.class));
            }
        }
    }

    private static Optional<String> topicHandler(JsonNode vector) {
        return AnnotatedVectors.handler(
                id(vector), vector.get("patterns"), isBare(vector), JSON.readTree("null"), id(vector));
    }

    private static Optional<String> filterHandler(JsonNode vector) {
        return vector.get("event").isObject() && vector.get("expectedRaw").isBoolean()
                ? AnnotatedVectors.handler(
                        id(vector), JSON.readTree("[\"**\"]"), false, vector.get("filter"), id(vector))
                : Optional.empty();
    }

    private CompiledVectors compile(List<JsonNode> vectors, Function<JsonNode, Optional<String>> source)
            throws Exception {
        Map<String, String> lines = new TreeMap<>();
        for (JsonNode vector : vectors) {
            source.apply(vector).ifPresent(line -> lines.put(id(vector), line));
        }
        return new CompiledVectors(folder, lines);
    }

    private static List<JsonNode> expressible(List<JsonNode> vectors, CompiledVectors compiled) {
        List<JsonNode> expressible =
                vectors.stream().filter(vector -> compiled.has(id(vector))).toList();
        if (DIRECTORY.isEmpty()) {
            assertThat(expressible.size()).as("many can be expressed").isGreaterThan(vectors.size() / 6);
        }
        return expressible;
    }

    private static List<JsonNode> read(String file) throws Exception {
        Path vectors = DIRECTORY.isEmpty()
                ? Path.of("..", "runtime", "src", "test", "resources", "conformance")
                : Path.of(DIRECTORY);
        return Files.readAllLines(vectors.resolve(file)).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static String id(JsonNode vector) {
        return vector.get("id").stringValue();
    }

    static boolean isBare(JsonNode patterns) {
        return patterns.get("form").stringValue().equals("string");
    }
}
