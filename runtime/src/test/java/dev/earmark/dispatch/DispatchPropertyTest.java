// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import dev.earmark.event.LenientEvents;
import dev.earmark.match.FlatEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * For random trees of handlers and random events the table finds what looking at each handler finds, in its order. The
 * expected result shares no code with the table but patterns and filters: it reads events as trees.
 * {@code -Dearmark.pairs=1000000} tries as many (tree, event) pairs, {@code -Dearmark.seed} others.
 */
class DispatchPropertyTest {

    private static final int EVENTS_FOR_EACH_TREE = 20;

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void theTableFindsWhatLookingAtEachHandlerFinds() {
        long pairs = Long.getLong("earmark.pairs", 20_000);
        long seed = Long.getLong("earmark.seed", 20261124);
        Random seeds = new Random(seed);
        long matches = 0;
        for (long pair = 0; pair < pairs; pair += EVENTS_FOR_EACH_TREE) {
            matches += check(seeds.nextLong());
        }
        assertThat(matches).as("matches are common").isGreaterThan(pairs / 4);
    }

    private static int check(long seed) {
        Random random = new Random(seed);
        RandomJson json = new RandomJson(random);
        Firing firing = new Firing();
        RandomTree tree = new RandomTree(random, firing);
        DispatchTable table = DispatchTable.of(tree.handlers(), List.of());
        int matches = 0;
        for (int i = 0; i < EVENTS_FOR_EACH_TREE; i++) {
            String topic = json.one(RandomTree.TOPICS);
            String text = json.event(topic);
            Event event = LenientEvents.parse(text.getBytes(StandardCharsets.UTF_8));
            List<String> expected = tree.expected(topic, FlatEvent.of(TREES.readValue(text, Map.class)));

            List<String> fired = firing.fire(table, event);

            if (!fired.equals(expected)) {
                throw new AssertionError("seed " + seed + ", event " + text + ": expected " + expected + " but was "
                        + fired + "\n" + table.explain(event));
            }
            checkOtherForms(table, event);
            matches += fired.size();
        }
        return matches;
    }

    private static void checkOtherForms(DispatchTable table, Event event) {
        List<Route> matching = table.match(event);
        List<Route> calledBack = new ArrayList<>();
        table.match(table.index(event), calledBack::add);
        assertThat(calledBack).isEqualTo(matching);
        Explanation explanation = table.explain(event);
        assertThat(explanation.matched()).isEqualTo(matching);
        assertThat(explanation.missed()).hasSize(table.routes().size() - matching.size());
    }
}
