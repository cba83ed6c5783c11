// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.conformance.Vectors;
import dev.earmark.event.Event;
import dev.earmark.event.LenientEvents;
import dev.earmark.event.MalformedEventException;
import dev.earmark.match.EventFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the official JavaScript listener fires, in its order, is what handlers registered by code do. */
class ConformanceTest {

    /** Vectors in which the reference library throws and DESIGN section 5 asks for a match. */
    private static final Set<String> TRUE_WHERE_THE_REFERENCE_THROWS = Set.of("f00668", "f00670", "f00672");

    private final Firing firing = new Firing();

    @TestFactory
    Stream<DynamicTest> topicsMatchAsInTheReferenceLibrary() {
        return tests("topics.jsonl", vector -> {
            String topic = vector.get("topic");
            HandlerGroup handlers = HandlerGroup.root();
            register(handlers, vector, EventFilter.all(), "fires");

            List<String> fired = fire(handlers, "{\"topic\":" + topic + "}");

            assertThat(!fired.isEmpty()).as("%s", vector).isEqualTo(Boolean.valueOf(vector.get("expected")));
        });
    }

    @TestFactory
    Stream<DynamicTest> filtersMatchAsInTheReferenceLibrary() {
        return tests("filters.jsonl", vector -> {
            HandlerGroup handlers = HandlerGroup.root();
            handlers.on("**", EventFilters.parse(vector.get("filter")), firing.handler("fires"));
            if (!vector.get("event").startsWith("{")) {
                assertThatThrownBy(() -> fire(handlers, vector.get("event")))
                        .isInstanceOf(MalformedEventException.class);
                return;
            }

            boolean fires = !fire(handlers, vector.get("event")).isEmpty();

            if (!vector.get("expectedRaw").equals("\"error\"")) {
                assertThat(fires).as("%s", vector).isEqualTo(Boolean.valueOf(vector.get("expectedRaw")));
            } else if (TRUE_WHERE_THE_REFERENCE_THROWS.contains(Vectors.string(vector.get("id")))) {
                assertThat(fires).as("%s", vector).isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> handlersFireInTheOrderOfTheReferenceLibrary() {
        return tests("dispatch.jsonl", vector -> {
            HandlerGroup handlers = tree(vector);
            if (!vector.get("event").startsWith("{")) {
                assertThatThrownBy(() -> fire(handlers, vector.get("event")))
                        .isInstanceOf(MalformedEventException.class);
                assertThat(vector.get("expectedOrderRaw")).isIn("[]", "\"error\"");
                return;
            }

            List<String> fired = fire(handlers, vector.get("event"));

            if (!vector.get("expectedOrderRaw").equals("\"error\"")) {
                assertThat(fired).as("%s", vector).isEqualTo(Vectors.strings(vector.get("expectedOrderRaw")));
            }
        });
    }

    @Test
    void theBundledSetIsComplete() {
        if (Vectors.areBundled()) {
            assertThat(Vectors.read("topics.jsonl")).hasSize(318);
            assertThat(Vectors.read("filters.jsonl")).hasSize(1492);
            assertThat(Vectors.read("dispatch.jsonl")).hasSize(255);
        }
    }

    private interface Check {
        void run(Map<String, String> vector);
    }

    private static Stream<DynamicTest> tests(String file, Check check) {
        return Vectors.read(file).stream()
                .map(vector -> DynamicTest.dynamicTest(Vectors.string(vector.get("id")), () -> check.run(vector)));
    }

    private List<String> fire(HandlerGroup handlers, String json) {
        Event event = LenientEvents.parse(json.getBytes(StandardCharsets.UTF_8));
        return firing.fire(DispatchTable.of(handlers, List.of()), event);
    }

    private HandlerGroup tree(Map<String, String> vector) {
        HandlerGroup root = HandlerGroup.root();
        List<HandlerGroup> groups = new ArrayList<>();
        for (String json : Vectors.elements(vector.get("groups"))) {
            Map<String, String> group = Vectors.members(json);
            groups.add(group(root, groups, group.get("parent")).filter(EventFilters.parse(group.get("filter"))));
        }
        for (String json : Vectors.elements(vector.get("listeners"))) {
            Map<String, String> listener = Vectors.members(json);
            register(
                    group(root, groups, listener.get("group")),
                    listener,
                    EventFilters.parse(listener.get("filter")),
                    Vectors.string(listener.get("name")));
        }
        return root;
    }

    private static HandlerGroup group(HandlerGroup root, List<HandlerGroup> groups, String index) {
        int group = Integer.parseInt(index);
        return group < 0 ? root : groups.get(group);
    }

    private void register(HandlerGroup group, Map<String, String> patterns, EventFilter filter, String name) {
        List<String> topics = Vectors.strings(patterns.get("patterns"));
        if (Vectors.string(patterns.get("form")).equals("string")) {
            group.on(topics.get(0), filter, firing.handler(name));
        } else {
            group.on(topics, filter, firing.handler(name));
        }
    }
}
