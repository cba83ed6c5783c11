// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.dispatch.ArgumentException;
import dev.earmark.event.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class PayloadMemberTest {

    private static final Event EVENT = Event.parse("""
        {"id": "us_evt_1", "topic": "job:ready",
         "payload": {"name": "Orders", "count": 3, "none": null, "tags": ["a", "b"],
                     "part.of": "whole", "part": {"of": "nested", "deep": {"er": true}},
                     "item": {"sku": "A1", "price": 1.5}, "amount": 12345678901234567.890}}
        """);

    record Item(String sku, double price) {}

    @Test
    void bindsAMember() {
        assertThat(member("name").as(String.class)).isEqualTo("Orders");
        assertThat(member("count").as(Integer.class)).isEqualTo(3);
        assertThat(member("item").as(Item.class)).isEqualTo(new Item("A1", 1.5));
        assertThat(member("tags").as(new TypeReference<List<String>>() {})).containsExactly("a", "b");
    }

    sealed interface Thing permits Priced, Counted {}

    record Priced(String sku, double price) implements Thing {}

    record Counted(String sku, int count) implements Thing {}

    record Box(Thing item, Optional<Thing> none) {}

    @Test
    void aSealedTypeBecomesWhatItsMembersSay() {
        assertThat(member("item").as(Thing.class)).isEqualTo(new Priced("A1", 1.5));
        assertThat(member("item").as(Priced.class)).isEqualTo(new Priced("A1", 1.5));
        assertThat(member("").as(Box.class).item()).isEqualTo(new Priced("A1", 1.5));
        assertThatThrownBy(() -> member("part").as(Thing.class)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void findsANestedMemberAndBeforeItOneWithDotsInItsName() {
        assertThat(member("part.of").as(String.class)).isEqualTo("whole");
        assertThat(member("part.deep.er").as(Boolean.class)).isTrue();
        assertThat(member("part.deep.nowhere.er").orNull(String.class)).isNull();
    }

    @Test
    void anObjectAsTextIsItsJson() {
        assertThat(member("item").as(String.class)).isEqualTo("{\"sku\":\"A1\",\"price\":1.5}");
    }

    @Test
    void anAmountKeepsAllOfItsDigits() {
        assertThat(member("amount").as(BigDecimal.class)).isEqualTo(new BigDecimal("12345678901234567.890"));
        assertThat(member("amount").as(String.class)).isEqualTo("12345678901234567.890");
        assertThat(member("amount").as(Double.class)).isEqualTo(1.2345678901234568E16);
    }

    @Test
    void bindsTheWholePayload() {
        assertThat(member("").as(new TypeReference<Map<String, Object>>() {})).containsEntry("name", "Orders");
    }

    @Test
    void whatIsMissingOrNullIsAbsent() {
        assertThat(member("nothing").optional(String.class)).isEmpty();
        assertThat(member("none").optional(String.class)).isEmpty();
        assertThat(member("none").optional(new TypeReference<List<String>>() {}))
                .isEmpty();
        assertThat(member("name").optional(String.class)).contains("Orders");
    }

    @Test
    void whatIsMissingAndNeededIsExplained() {
        assertThatThrownBy(() -> member("nothing").as(String.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The event us_evt_1 of topic \"job:ready\" lacks the payload member \"nothing\", which a"
                        + " parameter needs. Declare the parameter as Optional or @Nullable if it may be missing.");
    }

    @Test
    void whatDoesNotFitIsExplained() {
        assertThatThrownBy(() -> member("item").as(Integer.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("The payload member \"item\" of event us_evt_1 does not fit a parameter of type"
                        + " java.lang.Integer: ");
    }

    private static PayloadMember member(String path) {
        return new PayloadMember(EVENT, path);
    }
}
