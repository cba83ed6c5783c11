// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Event EVENT = Event.parse("""
            {"id":"us_evt_1","topic":"job:ready","context":{"sheetSlug":"contacts"},"payload":{"job":"sheet:submit"}}
            """);

    private final Firing firing = new Firing();

    @Test
    void eachHandlerIsListedWithTheFirstConditionThatFailed() {
        HandlerGroup handlers = HandlerGroup.root();
        handlers.on("job:ready", firing.handler("a"));
        handlers.on(List.of("commit:created", "records:*"), firing.handler("b"));
        handlers.on(List.of(), firing.handler("c"));
        handlers.filter(EventFilters.parse("{\"sheetSlug\":\"contacts\"}"))
                .on("job:*", EventFilters.parse("{\"job\":\"workbook:*\",\"sheetSlug\":\"x\"}"), firing.handler("d"))
                .on("**", EventFilters.parse("{\"isPart\":false}"), firing.handler("e"));

        Explanation explanation = DispatchTable.of(handlers, List.of()).explain(EVENT);

        assertThat(explanation.matched()).extracting(Route::id).containsExactly("on(job:ready)");
        assertThat(explanation.missed()).hasSize(4);
        assertThat(explanation).hasToString("""
                        job:ready us_evt_1: 1 of 5 handlers match
                          + on(job:ready)
                          - on(commit:created, records:*): the topic "job:ready" is not "commit:created" or "records:*"
                          - on(): it listens to no topic
                          - on(job:*, {"sheetSlug": "contacts", "job": "workbook:*", "sheetSlug": "x"}): "job": "workbook:*" is not satisfied: payload.job is "sheet:submit"
                          - on(**, {"sheetSlug": "contacts", "isPart": false}): "isPart": false finds no member in the event""");
    }
}
