// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.event.Event;
import dev.earmark.match.EventFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlerGroupTest {

    private static final Event EVENT = Event.parse("""
            {"id":"e","topic":"job:ready","context":{"sheetSlug":"contacts"},"payload":{"job":"workbook:submit"},
             "namespaces":["space:portal","workbook:staging"]}
            """);

    private final Firing firing = new Firing();
    private final HandlerGroup root = HandlerGroup.root();

    @Test
    void aGroupFiresItsOwnHandlersThenItsGroups() {
        HandlerGroup first = root.filter(EventFilter.all());
        first.on("**", firing.handler("e")).filter(EventFilter.all()).on("**", firing.handler("f"));
        root.filter(EventFilter.all()).on("**", firing.handler("g"));
        root.on("**", firing.handler("a")).on(List.of("x", "job:*"), firing.handler("b"));

        assertThat(fired()).containsExactly("a", "b", "e", "f", "g");
    }

    @Test
    void aGroupThatDoesNotMatchHidesEverythingInIt() {
        HandlerGroup hidden = root.namespace("space:other");
        hidden.on("**", firing.handler("hidden"));
        hidden.filter(EventFilter.all()).on("**", firing.handler("hidden deeper"));
        root.namespace("space:other", "*:portal").on("", firing.handler("shown"));

        assertThat(fired()).containsExactly("shown");
    }

    @Test
    void aFilterIsCheckedBesidesTheTopic() {
        root.on("job:ready", EventFilters.parse("{\"job\":\"sheet:*\"}"), firing.handler("other job"));
        root.on(List.of("job:ready"), EventFilters.parse("{\"job\":\"workbook:*\"}"), firing.handler("this job"));
        root.on("job:updated", EventFilters.parse("{\"job\":\"workbook:*\"}"), firing.handler("other topic"));
        root.on(List.of(), firing.handler("never"));

        assertThat(fired()).containsExactly("this job");
    }

    @Test
    void offRemovesWhatWasRegisteredAlike() {
        EventHandler handler = firing.handler("a");
        EventFilter filter = EventFilters.parse("{\"job\":\"**\"}");
        root.on("job:*", handler)
                .on("job:*", filter, handler)
                .on("", handler)
                .on(List.of("job:*", "x"), filter, handler);
        root.filter(EventFilter.all()).on("job:*", handler);
        assertThat(fired()).hasSize(5);

        root.off(List.of("job:*"), EventFilters.parse("{\"job\":\"**\"}"), handler);
        assertThat(fired()).hasSize(4);
        root.off("job:*", handler);
        assertThat(fired()).hasSize(3);
        root.off("**", firing.handler("a"));
        assertThat(fired()).as("another object is another handler").hasSize(3);
        root.off("", handler);
        assertThat(fired()).hasSize(2);
        root.off(List.of("job:*", "x"), EventFilter.all(), handler);
        assertThat(fired()).as("the filter differs").hasSize(2);
        root.off(List.of("job:*", "x"), handler);
        assertThat(fired()).as("a nested group keeps its handlers").hasSize(1);
    }

    @Test
    void aPluginRegistersInTheGroupThatUsesIt() {
        root.namespace("workbook:*").use(group -> group.on("job:ready", firing.handler("from a plugin")));

        assertThat(fired()).containsExactly("from a plugin");
    }

    @Test
    void aFilterThatIsNoJsonIsExplained() {
        assertThatThrownBy(() -> EventFilters.parse("job: x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The filter \"job: x\" is not JSON. Write it like {\"job\": \"workbook:submit\"}.");
    }

    private List<String> fired() {
        return firing.fire(DispatchTable.of(root, List.of()), EVENT);
    }
}
