// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.earmark.benchmarks.workload.Counting;
import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.dispatch.IndexedEvent;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import dev.earmark.event.EventParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Earmark's own table of generated listeners. */
@State(Scope.Thread)
public class EarmarkTable extends Contestant {

    private final EventParser parser = new EventParser();
    private final EventArguments arguments = new EventArguments();
    private DispatchTable table = DispatchTable.of(HandlerGroup.root(), List.of());
    private byte[][] json = {};
    private Event[] fresh = {};
    private IndexedEvent[] indexed = {};

    /**
     * Makes the table and the events.
     *
     * @param workload what to measure
     */
    @Setup
    public void setUp(Workload workload) {
        Map<Class<?>, ListenerDescription<?>> descriptions = new HashMap<>();
        for (ListenerIndex index : ServiceLoader.load(ListenerIndex.class)) {
            index.listeners().forEach(description -> descriptions.put(description.listenerClass(), description));
        }
        List<BoundListener<?>> listeners = new ArrayList<>();
        for (int i = 0; i < workload.listeners(); i++) {
            Class<?> listenerClass = workload.listener("Listener", i);
            BoundListener<?> bound = bind(requireNonNull(descriptions.get(listenerClass)));
            listeners.add(bound);
            add((Counting) bound.instance());
        }
        table = DispatchTable.of(HandlerGroup.root(), listeners);
        json = workload.events();
        fresh = new Event[json.length];
        indexed = new IndexedEvent[json.length];
        for (int i = 0; i < json.length; i++) {
            fresh[i] = parser.parse(json[i]);
            indexed[i] = table.index(fresh[i]);
        }
    }

    private static <L> BoundListener<L> bind(ListenerDescription<L> description) {
        try {
            L listener = description.newListener();
            return new BoundListener<>(description, requireNonNull(listener), null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void dispatchIndexed() throws Throwable {
        dispatch(indexed[next()]);
    }

    void dispatchFresh() throws Throwable {
        dispatch(table.index(fresh[next()]));
    }

    void dispatchBytes() throws Throwable {
        dispatch(table.index(parser.parse(json[next()])));
    }

    private void dispatch(IndexedEvent event) throws Throwable {
        List<Route> routes = table.match(event);
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).invoke(arguments.of(event.event()));
        }
    }
}
