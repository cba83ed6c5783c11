// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programmatic side of filters; what they match is the business of {@link ConformanceTest}. */
class EventFilterTest {

    private static final FlatEvent EVENT = FlatEvent.of(Map.of(
            "topic", "job:ready",
            "namespaces", List.of("space:green"),
            "payload", payload()));

    private static Map<String, Object> payload() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("job", "workbook:submit");
        payload.put("info", null);
        payload.put("progress", 50);
        return payload;
    }

    @Test
    void everyEventSatisfiesTheFilterWithoutEntries() {
        assertThat(EventFilter.all().matches(EVENT)).isTrue();
        assertThat(EventFilter.all().entries()).isEmpty();
    }

    @Test
    void oneOfTheValuesIsEnough() {
        assertThat(EventFilter.where("job", "sheet:*", "workbook:*").matches(EVENT))
                .isTrue();
        assertThat(EventFilter.where("job", "sheet:*").matches(EVENT)).isFalse();
        assertThat(EventFilter.where("job").matches(EVENT)).isFalse();
    }

    @Test
    void aNumberIsComparedAsText() {
        assertThat(EventFilter.where("progress", "5?").matches(EVENT)).isTrue();
    }

    @Test
    void aMemberThatMustBeNullMustBeThere() {
        assertThat(EventFilter.whereNull("info").matches(EVENT)).isTrue();
        assertThat(EventFilter.whereNull("input").matches(EVENT)).isFalse();
        assertThat(EventFilter.whereNull("job").matches(EVENT)).isFalse();
    }

    @Test
    void bothOfTwoFiltersMustBeSatisfiedAlsoForTheSameKey() {
        EventFilter workbooks = EventFilter.where("job", "workbook:*");
        EventFilter submits = EventFilter.where("job", "*:submit");
        assertThat(workbooks.and(submits).matches(EVENT)).isTrue();
        assertThat(workbooks.and(EventFilter.where("job", "*:other")).matches(EVENT))
                .isFalse();
        assertThat(workbooks.and(EventFilter.all())).isEqualTo(workbooks);
        assertThat(EventFilter.all().and(workbooks)).isEqualTo(workbooks);
    }

    @Test
    void theFirstUnsatisfiedEntryIsTold() {
        EventFilter filter = EventFilter.where("job", "workbook:*")
                .and(EventFilter.where("namespaces", "space:red"))
                .and(EventFilter.where("missing", "**"));
        assertThat(filter.firstUnsatisfied(EVENT)).contains(filter.entries().get(1));
        assertThat(filter.entries().get(1).explain(EVENT))
                .isEqualTo("\"namespaces\": \"space:red\" is not satisfied: namespaces is [\"space:green\"]");
        assertThat(filter.entries().get(2).explain(EVENT))
                .isEqualTo("\"missing\": \"**\" finds no member in the event");
        assertThat(EventFilter.all().firstUnsatisfied(EVENT)).isEmpty();
    }

    @Test
    void anExplanationIsShortHoweverMuchTheKeyFinds() {
        FlatEvent event = FlatEvent.of(Map.of("a", "x".repeat(1_000), "b", "2", "c", "3", "d", "4", "e", "5"));
        String explanation = EventFilter.where("**", "z").entries().get(0).explain(event);
        assertThat(explanation).endsWith(" and 2 more do not match either").hasSizeLessThan(200);
    }

    @Test
    void entriesTellWhatADispatchTableCanFindByHash() {
        EventFilter filter = EventFilter.of(Map.of("job", Arrays.asList("a::b", "c*", 1, true, null, Map.of())));
        EventFilter.Entry entry = filter.entries().get(0);
        assertThat(entry.key()).isEqualTo(KeyPattern.of("job"));
        assertThat(entry.alternatives())
                .containsExactly(
                        new Alternative.Text(Glob.of("a::b")),
                        new Alternative.Text(Glob.of("c*")),
                        new Alternative.Num(1),
                        new Alternative.Bool(true),
                        new Alternative.Null(),
                        new Alternative.Never("{}"));
        assertThat(((Alternative.Text) entry.alternatives().get(0)).glob().literalText())
                .isEqualTo("a:b");
    }

    @Test
    void readsLikeJson() {
        assertThat(EventFilter.where("job", "workbook:*")
                        .and(EventFilter.of(Map.of("isPart", Arrays.asList(false, null, 1.0, "a\n\"b\""))))
                        .toString())
                .isEqualTo("{\"job\": \"workbook:*\", \"isPart\": [false, null, 1, \"a\\n\\\"b\\\"\"]}");
        assertThat(EventFilter.all()).hasToString("{}");
    }

    @Test
    void filtersOfTheSameEntriesAreEqual() {
        EventFilter nested = EventFilter.of(Map.of("context", Map.of("sheetId", "us_sh_1")));
        assertThat(nested).isEqualTo(EventFilter.where("context.sheetId", "us_sh_1"));
        assertThat(nested).hasSameHashCodeAs(EventFilter.where("context.sheetId", "us_sh_1"));
        assertThat(nested).isNotEqualTo(EventFilter.where("sheetId", "us_sh_1"));
    }

    @Test
    void whatIsFalseInJavaScriptIsNoFilter() {
        for (Object falsy :
                Arrays.asList(null, false, 0, -0.0, new java.math.BigDecimal("0.00"), "", Map.of(), List.of())) {
            assertThat(EventFilter.of(falsy)).as("%s", falsy).isEqualTo(EventFilter.all());
        }
    }

    @Test
    void anotherPrimitiveIsLookedForInAllMembers() {
        assertThat(EventFilter.of(50).matches(EVENT)).isTrue();
        assertThat(EventFilter.of("workbook:**").matches(EVENT)).isTrue();
        assertThat(EventFilter.of(true).matches(EVENT)).isFalse();
    }

    @Test
    void aValueThatJsonDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFilter.of(Map.of("at", java.time.Instant.EPOCH)))
                .withMessageStartingWith("A value of type java.time.Instant cannot be matched.");
    }
}
