// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.OrderKey;
import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which events are put in order. A key that an id stands for is the id, so that handlers with different kinds
 * of keys share one where an event has no narrower id.
 *
 * @param byDefault the user's key for handlers that declare none; null for the space
 */
record OrderKeys(@Nullable Function<? super Event, ?> byDefault, ProblemLog log) {

    private static final Object WITHOUT_ANY = "";

    /** The handlers of an event by their key, in table order. */
    Map<Object, List<Route>> group(Event event, List<Route> routes) {
        if (routes.size() == 1) {
            return Map.of(key(event, routes.get(0)), routes);
        }
        var groups = new LinkedHashMap<Object, List<Route>>();
        for (var route : routes) {
            groups.computeIfAbsent(key(event, route), key -> new ArrayList<>()).add(route);
        }
        return groups;
    }

    private Object key(Event event, Route route) {
        var order = route.description().policy().order();
        if (order != null) {
            return key(order, event);
        }
        return byDefault == null ? key(OrderKey.SPACE, event) : chosen(byDefault, event);
    }

    private Object chosen(Function<? super Event, ?> choice, Event event) {
        try {
            var key = choice.apply(event);
            return key == null ? key(OrderKey.NONE, event) : key;
        } catch (RuntimeException | Error failure) {
            log.error("The orderBy function failed for event " + event.id()
                    + ", which is ordered by its space instead: " + Throwables.trace(failure));
            return key(OrderKey.SPACE, event);
        }
    }

    private static Object key(OrderKey order, Event event) {
        var context = event.context();
        return switch (order) {
            case SPACE -> first(context.spaceId());
            case WORKBOOK -> first(context.workbookId(), context.spaceId());
            case SHEET -> first(context.sheetId(), context.workbookId(), context.spaceId());
            case JOB -> first(context.jobId(), context.spaceId());
            case NONE -> new Object();
        };
    }

    private static Object first(@Nullable String... ids) {
        for (var id : ids) {
            if (id != null) {
                return id;
            }
        }
        return WITHOUT_ANY;
    }
}
