// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.event.flat.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the handlers of an event among all that are registered, at a cost that does not grow with those that do not match.
 * Immutable, apart from what it remembers of topics that it was not made for, and thread-safe.
 */
public final class DispatchTable {

    private final List<Route> routes;
    private final TopicPlans plans;

    private DispatchTable(List<Route> routes) {
        this.routes = routes;
        plans = new TopicPlans(routes);
    }

    /**
     * Makes a table.
     *
     * @param handlers handlers registered by code; they run first
     * @param listeners listeners, which run in this order
     * @return the table
     * @throws IllegalArgumentException when two listeners have the same class and name
     */
    public static DispatchTable of(HandlerGroup handlers, List<BoundListener<?>> listeners) {
        return new DispatchTable(Routes.of(handlers, listeners));
    }

    /**
     * All routes.
     *
     * @return the routes in the order in which those that match an event run
     */
    public List<Route> routes() {
        return routes;
    }

    /**
     * Looks up what the table finds routes by: once for an event, however often it is matched.
     *
     * @param event the event
     * @return the event, to be matched by this table
     */
    public IndexedEvent index(Event event) {
        Members members = (Members) event.flat();
        return plans.of(members).index(event, members);
    }

    /**
     * The handlers of an event.
     *
     * @param event the event
     * @return the routes that match, in table order
     */
    public List<Route> match(Event event) {
        return match(index(event));
    }

    /**
     * The handlers of an event. Allocates only where a condition had to be checked that the table could not look up.
     *
     * @param event an event that this table has indexed
     * @return the routes that match, in table order
     */
    public List<Route> match(IndexedEvent event) {
        List<Route> certain = event.plan().certain(event.slot());
        if (certain != null) {
            return certain;
        }
        List<Route> matching = new ArrayList<>();
        match(event, matching::add);
        return Collections.unmodifiableList(matching);
    }

    /**
     * Calls back for each handler of an event, in table order. Allocates nothing.
     *
     * @param event an event that this table has indexed
     * @param matched is called with each route that matches
     */
    public void match(IndexedEvent event, Consumer<? super Route> matched) {
        event.plan().match(event.members(), event.symbols(), matched);
    }

    /**
     * Tells why the handlers of an event are what they are. Looks at every route.
     *
     * @param event the event
     * @return the routes that match and, for each other, the first condition that failed
     */
    public Explanation explain(Event event) {
        return Explanation.of(this, event);
    }
}
