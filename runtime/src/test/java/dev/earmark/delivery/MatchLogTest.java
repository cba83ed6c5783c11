// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchLogTest {

    private static final Event EVENT = Event.parse("{\"id\":\"us_evt_1\",\"topic\":\"space:created\"}");

    private final MatchLog log = new MatchLog(
            DispatchTable.of(HandlerGroup.root(), List.of()), ProblemLog.of(MatchLogTest.class, text -> text));

    @Test
    void suggestsAHandlerOnceIfTheFirstEventHasNone() {
        assertThat(log.suggestion(EVENT, false)).hasValue("""
            No handler matches space:created us_evt_1, the first event. This one would, and is not suggested again:
            @OnEvent("space:created")
            void onSpaceCreated(Event event) {
            }\
            """);
        assertThat(log.suggestion(EVENT, false)).isEmpty();
    }

    @Test
    void suggestsNothingOnceAnEventWasHandled() {
        assertThat(log.suggestion(EVENT, true)).isEmpty();
        assertThat(log.suggestion(EVENT, false)).isEmpty();
    }
}
