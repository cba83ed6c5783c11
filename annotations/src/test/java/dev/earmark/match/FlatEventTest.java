// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlatEventTest {

    @Test
    void nestedObjectsBecomeDottedKeys() {
        assertThat(flat(Map.of("context", Map.of("slugs", Map.of("sheet", "contacts")))))
                .containsExactly(Map.entry("context.slugs.sheet", "\"contacts\""));
    }

    @Test
    void arraysAndEmptyObjectsAreKeptWhole() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ids", List.of("a", 1, List.of(true), Map.of("id", "b")));
        event.put("meta", Map.of());
        assertThat(flat(event))
                .containsExactly(Map.entry("ids", "[\"a\", 1, [true], {...}]"), Map.entry("meta", "{...}"));
    }

    @Test
    void theLaterOfTwoEqualPathsWins() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("a.b", 1);
        event.put("a", Map.of("b", 2));
        assertThat(flat(event)).containsExactly(Map.entry("a.b", "2"));
    }

    @Test
    void anEmptyOuterKeyAddsNoDotAndAnEmptyInnerOneDoes() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("", Map.of("k", 1));
        event.put("z", Map.of("", 2));
        assertThat(flat(event)).containsExactly(Map.entry("k", "1"), Map.entry("z.", "2"));
    }

    @Test
    void numbersOfAnyKindBecomeTheNearestDouble() {
        assertThat(FlatValue.of(new java.math.BigDecimal("9007199254740993"))).isEqualTo(new FlatValue.Num(0x1p53));
        assertThat(FlatValue.of(new java.math.BigInteger("1").shiftLeft(2_000)).toString())
                .isEqualTo("Infinity");
    }

    @Test
    void laterChangesOfTheMapDoNotShow() {
        Map<String, Object> event = new LinkedHashMap<>(Map.of("ids", new ArrayList<>(List.of(1))));
        FlatEvent flat = FlatEvent.of(event);
        event.clear();
        assertThat(flat.size()).isEqualTo(1);
    }

    @Test
    void aValueThatJsonDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlatEvent.of(Map.of("at", java.time.Instant.EPOCH)))
                .withMessage("A value of type java.time.Instant cannot be matched. "
                        + "Values are of type String, Number, Boolean, Collection or Map, or null.");
    }

    @Test
    void aKeyThatIsNotATextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlatEvent.of(Map.of(1, "x")))
                .withMessage("The key 1 is not a text. Keys of an event or a filter are of type String.");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("self", event);
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlatEvent.of(event))
                .withMessage("An event or a filter is nested more than 1000 levels deep. Make it flatter.");
        assertThatIllegalArgumentException().isThrownBy(() -> FlatEvent.of(Map.of("list", list)));
    }

    private static Map<String, String> flat(Map<?, ?> event) {
        FlatEvent flat = FlatEvent.of(event);
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < flat.size(); i++) {
            members.put(flat.key(i), flat.value(i).toString());
        }
        return members;
    }
}
