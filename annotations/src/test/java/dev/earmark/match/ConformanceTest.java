// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the official JavaScript listener did is what we do; the vectors' README holds the rules. */
class ConformanceTest {

    /** Vectors in which the reference library throws and DESIGN section 5 asks for a match. */
    private static final Set<String> TRUE_WHERE_THE_REFERENCE_THROWS = Set.of("f00668", "f00670", "f00672");

    @TestFactory
    Stream<DynamicTest> topicsMatchAsInTheReferenceLibrary() {
        return Vectors.read("topics.jsonl").stream()
                .map(vector -> DynamicTest.dynamicTest(
                        name(vector),
                        () -> assertThat(topicMatches(vector))
                                .as("%s", vector)
                                .isEqualTo(vector.get("expected").booleanValue())));
    }

    @TestFactory
    Stream<DynamicTest> filtersMatchAsInTheReferenceLibrary() {
        return Vectors.read("filters.jsonl").stream()
                .map(vector -> DynamicTest.dynamicTest(name(vector), () -> checkFilter(vector)));
    }

    @Test
    void theBundledSetIsComplete() {
        if (Vectors.areBundled()) {
            assertThat(Vectors.read("topics.jsonl")).hasSize(318);
            assertThat(Vectors.read("filters.jsonl")).hasSize(1492);
        }
    }

    private static boolean topicMatches(JsonNode vector) {
        boolean bare = vector.get("form").stringValue().equals("string");
        String topic = vector.get("topic").isString() ? vector.get("topic").stringValue() : "";
        List<TopicPattern> patterns = new ArrayList<>();
        for (JsonNode pattern : vector.get("patterns")) {
            patterns.add(bare ? TopicPattern.ofBare(pattern.stringValue()) : TopicPattern.of(pattern.stringValue()));
        }
        return patterns.stream().anyMatch(pattern -> pattern.matches(topic));
    }

    private static void checkFilter(JsonNode vector) {
        if (!vector.get("event").isObject()) {
            assertThat(vector.get("expectedRaw").asString()).isEqualTo("error");
            return; // Refused when it is parsed; there is nothing to match.
        }
        EventFilter filter = EventFilter.of(Vectors.plain(vector.get("filter")));
        FlatEvent event = FlatEvent.of((Map<?, ?>) Vectors.plain(vector.get("event")));
        boolean matches = filter.matches(event);
        if (vector.get("expectedRaw").isBoolean()) {
            assertThat(matches)
                    .as("%s", vector)
                    .isEqualTo(vector.get("expectedRaw").booleanValue());
        } else if (TRUE_WHERE_THE_REFERENCE_THROWS.contains(vector.get("id").stringValue())) {
            assertThat(matches).as("%s", vector).isTrue();
        }
        assertThat(filter.firstUnsatisfied(event).isEmpty()).as("%s", vector).isEqualTo(matches);
    }

    private static String name(JsonNode vector) {
        return vector.get("id").stringValue();
    }
}
