// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.conformance.Vectors;
import dev.earmark.event.flat.Members;
import dev.earmark.match.FlatEvent;
import dev.earmark.match.FlatValue;
import dev.earmark.match.KeyPattern;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FlatViewTest {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void filtersSeeTheSameInBytesAsInATree() {
        for (Map<String, String> vector : Vectors.read("filters.jsonl")) {
            String json = vector.get("event");
            if (json.startsWith("{")) {
                assertThat(flat(json)).as(json).containsExactlyEntriesOf(flatTree(json));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":{},\"b\":[],\"c\":[{}, [1, [null, {\"x\":{}}]]]}",
                "{\"a\":{\"b\":1},\"a.b\":2,\"a\":{\"b\":3}}",
                "{\"a\":{\"x\":1,\"y\":1},\"b\":0,\"a\":{\"y\":2}}",
                "{\"\":{\"a\":1,\"\":{\"b\":2}},\"c\":{\"\":3}}",
                "{\"a\\u002eb\":1, \"n\" : -0.0 , \"e\":1E+2\n,\"t\":true, \"z\":null}",
                "{\"a\":{\"b\":{\"c\":1},\"d\":2},\"e\":{\"b\":{\"c\":1}},\"d\":3}",
                "{\"huge\":1e400,\"long\":9007199254740993,\"text\":\"\\ud83d\\ude00\\n\"}"
            })
    void oddEventsFlattenAsATreeDoes(String json) {
        assertThat(flat(json)).containsExactlyEntriesOf(flatTree(json));
    }

    @Test
    void aKeyFindsTheSameLeavesEveryTime() {
        Members event = (Members) LenientEvents.parse(bytes("{\"a\":{\"id\":1},\"id\":2,\"x\":3}"))
                .flat();

        assertThat(event.shape().leaves(KeyPattern.of("id"))).containsExactly(0, 1);
        assertThat(event.shape().leaves(KeyPattern.of("id"))).containsExactly(0, 1);
        assertThat(event.shape().leaves(KeyPattern.of("a.id"))).containsExactly(0);
        assertThat(event.shape().leaves(KeyPattern.of("none"))).isEmpty();
    }

    @Test
    void eventsOfOneKindShareTheirShape() {
        Members one = (Members)
                LenientEvents.parse(bytes("{\"a\":{\"id\":1},\"x\":[1,2]}")).flat();
        Members same = (Members)
                LenientEvents.parse(bytes("{ \"a\":{\"id\":\"y\"}, \"x\":{} }")).flat();
        Members other = (Members)
                LenientEvents.parse(bytes("{\"a\":{},\"id\":1,\"x\":3}")).flat();

        assertThat(one.shape()).isSameAs(same.shape()).isNotSameAs(other.shape());
    }

    private static Map<String, FlatValue> flat(String json) {
        return entries(LenientEvents.parse(bytes(json)).flat());
    }

    private static Map<String, FlatValue> flatTree(String json) {
        return entries(FlatEvent.of(TREES.readValue(json, Map.class)));
    }

    private static Map<String, FlatValue> entries(FlatEvent event) {
        Map<String, FlatValue> entries = new LinkedHashMap<>();
        IntStream.range(0, event.size()).forEach(i -> entries.put(event.key(i), withoutMinusZero(event.value(i))));
        assertThat(entries).hasSize(event.size());
        return entries;
    }

    /** A tree reads {@code -0} as 0, and filters do not tell them apart. */
    private static FlatValue withoutMinusZero(FlatValue value) {
        return value instanceof FlatValue.Num number ? new FlatValue.Num(number.value() + 0.0) : value;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
