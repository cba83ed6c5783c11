// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.event.Event;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DispatchTableTest {

    private static final BoundListener<TwoHandlers> ONE =
            new BoundListener<>(new Description(), new TwoHandlers(), "one");
    private static final BoundListener<TwoHandlers> TWO =
            new BoundListener<>(new Description(), new TwoHandlers(), "two");

    private final Firing firing = new Firing();
    private final HandlerGroup handlers = HandlerGroup.root();

    @Test
    void handlersRegisteredByCodeComeFirstThenListenersAsPassed() {
        handlers.namespace("space:a").on("**", firing.handler("nested"));
        handlers.on("job:ready", firing.handler("root"));
        handlers.on("job:ready", firing.handler("root again"));

        DispatchTable table = DispatchTable.of(handlers, List.of(TWO, ONE));

        assertThat(table.routes())
                .extracting(Route::id)
                .containsExactly(
                        "on(job:ready)",
                        "on(job:ready)#2",
                        "on(**, {\"namespaces\": \"space:a\"})",
                        Description.NAME + "#ready()@two",
                        Description.NAME + "#updated()@two",
                        Description.NAME + "#ready()@one",
                        Description.NAME + "#updated()@one");
        assertThat(table.match(event("job:ready")))
                .extracting(Route::id)
                .containsExactly(
                        "on(job:ready)",
                        "on(job:ready)#2",
                        Description.NAME + "#ready()@two",
                        Description.NAME + "#ready()@one");
    }

    @Test
    void theIdOfAHandlerStaysWhenOthersAreRegisteredBeforeIt() {
        handlers.on("job:ready", EventFilters.parse("{\"job\":\"sheet:*\"}"), firing.handler("a"));
        List<String> before = ids(DispatchTable.of(handlers, List.of()));
        HandlerGroup more = HandlerGroup.root().on("job:ready", firing.handler("new"));
        more.on("job:ready", EventFilters.parse("{\"job\":\"sheet:*\"}"), firing.handler("a"));

        assertThat(before).containsExactly("on(job:ready, {\"job\": \"sheet:*\"})");
        assertThat(ids(DispatchTable.of(more, List.of())))
                .endsWith(before.get(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void groupsTellHandlersWithTheSameTopicsAndFilterApartByName() {
        handlers.named("audit")
                .on("job:ready", firing.handler("a"))
                .named("late")
                .on("**", firing.handler("b"));
        handlers.named("mail").on("job:ready", firing.handler("c")).on("job:ready", firing.handler("d"));

        assertThat(ids(DispatchTable.of(handlers, List.of())))
                .containsExactly(
                        "audit/on(job:ready)", "audit/late/on(**)", "mail/on(job:ready)", "mail/on(job:ready)#2");
    }

    private static List<String> ids(DispatchTable table) {
        return table.routes().stream().map(Route::id).toList();
    }

    @Test
    void aRouteCallsTheHandlerOfItsListener() throws Throwable {
        TwoHandlers listener = new TwoHandlers();
        DispatchTable table =
                DispatchTable.of(handlers, List.of(new BoundListener<>(new Description(), listener, null)));

        Route route = table.match(event("job:updated")).get(0);
        route.invoke(firing);

        assertThat(route).hasToString(Description.NAME + "#updated()");
        assertThat(listener.called).isEqualTo("updated");
    }

    @Test
    void twoListenersOfOneClassNeedNames() {
        BoundListener<TwoHandlers> unnamed = new BoundListener<>(new Description(), new TwoHandlers(), null);

        assertThatThrownBy(() -> DispatchTable.of(handlers, List.of(unnamed, unnamed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The listener class " + Description.NAME
                        + " is there twice. Give each of its listeners a name of its own.");
        assertThatThrownBy(() -> DispatchTable.of(handlers, List.of(ONE, ONE)))
                .hasMessageContaining("is there twice with the name \"one\"");
        assertThat(DispatchTable.of(handlers, List.of(unnamed, ONE, TWO)).routes())
                .hasSize(6);
    }

    @Test
    void manyUnknownTopicsAreMatchedAndNotAllRemembered() {
        handlers.on("**", firing.handler("all"));
        handlers.on("a:*:9*", firing.handler("some"));
        handlers.on("t".repeat(1_000) + ":*", firing.handler("long"));
        DispatchTable table = DispatchTable.of(handlers, List.of());

        for (int i = 0; i < 5_000; i++) {
            assertThat(firing.fire(table, event("a:b:" + i)))
                    .containsExactlyElementsOf(
                            String.valueOf(i).startsWith("9") ? List.of("all", "some") : List.of("all"));
        }
        assertThat(firing.fire(table, event("t".repeat(1_000) + ":x"))).containsExactly("all", "long");
    }

    @Test
    void aRouteThatSeveralValuesFindFiresOnce() {
        handlers.on("**", EventFilters.parse("{\"id\":[\"e\",\"x\"]}"), firing.handler("by id"));
        handlers.on("**", EventFilters.parse("{\"namespaces\":[\"a\",\"b\"]}"), firing.handler("by namespace"));
        handlers.on("**", EventFilters.parse("{\"namespaces\":\"c\"}"), firing.handler("by another"));
        DispatchTable table = DispatchTable.of(handlers, List.of());

        Event event = Event.parse("{\"id\":\"e\",\"topic\":\"t\",\"namespaces\":[\"b\",\"a\"],\"x\":{\"id\":\"x\"}}");

        assertThat(firing.fire(table, event)).containsExactly("by id", "by namespace");
    }

    @Test
    void tooManyCombinationsAreNotPutTogetherInAdvance() {
        for (int i = 0; i < 300; i++) {
            handlers.on("job:ready", firing.handler("always " + i));
            handlers.on("job:ready", EventFilters.parse("{\"job\":\"j" + i + "\"}"), firing.handler("job " + i));
        }
        DispatchTable table = DispatchTable.of(handlers, List.of());

        Event event = Event.parse("{\"id\":\"e\",\"topic\":\"job:ready\",\"payload\":{\"job\":\"j7\"}}");

        assertThat(firing.fire(table, event)).hasSize(301).containsSequence("always 7", "job 7", "always 8");
    }

    @Test
    void matchingAnIndexedEventAllocatesNothing() {
        handlers.on("job:*", firing.handler("always"));
        handlers.on("job:ready", EventFilters.parse("{\"job\":\"a*\",\"id\":\"e\"}"), firing.handler("by pattern"));
        handlers.on("job:ready", EventFilters.parse("{\"job\":\"abc\"}"), firing.handler("by value"));
        DispatchTable table = DispatchTable.of(handlers, List.of());
        IndexedEvent event =
                table.index(Event.parse("{\"id\":\"e\",\"topic\":\"job:ready\",\"payload\":{\"job\":\"abc\"}}"));
        int[] count = new int[1];
        Consumer<Route> counter = route -> count[0]++;

        long allocated = allocatedBy(() -> table.match(event, counter));

        assertThat(allocated).isLessThan(1_000);
        assertThat(count[0]).isEqualTo(3 * 2_000);
    }

    private static long allocatedBy(Runnable action) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 1_000; i++) {
            action.run();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            action.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Event event(String topic) {
        return Event.parse("{\"id\":\"e\",\"topic\":\"" + topic + "\"}");
    }

    private static final class TwoHandlers {

        private String called = "";
    }

    private static final class Description implements ListenerDescription<TwoHandlers> {

        private static final String NAME = TwoHandlers.class.getName();

        @Override
        public Class<TwoHandlers> listenerClass() {
            return TwoHandlers.class;
        }

        @Override
        public TwoHandlers newListener() {
            return new TwoHandlers();
        }

        @Override
        public List<HandlerDescription> handlers() {
            return List.of(
                    HandlerDescription.of("ready()").on("job:ready").build(),
                    HandlerDescription.of("updated()").on("job:updated").build());
        }

        @Override
        public CompletionStage<?> invoke(int handler, TwoHandlers listener, Arguments in) {
            listener.called = handler == 0 ? "ready" : "updated";
            return null;
        }
    }
}
