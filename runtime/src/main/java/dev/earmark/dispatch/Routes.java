// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays handlers out in table order: those registered by code, group by group, then those of listeners. */
final class Routes {

    private final List<Route> routes = new ArrayList<>();
    private final Set<String> owners = new HashSet<>();
    private final Map<String, Integer> registered = new HashMap<>();

    private Routes() {}

    static List<Route> of(HandlerGroup handlers, List<BoundListener<?>> listeners) {
        Routes laidOut = new Routes();
        laidOut.add(handlers, handlers.filter());
        for (BoundListener<?> listener : listeners) {
            laidOut.add(listener);
        }
        return List.copyOf(laidOut.routes);
    }

    private void add(HandlerGroup group, EventFilter filter) {
        for (HandlerGroup.Registration registration : group.registrations()) {
            add(group.prefix(), registration, filter.and(registration.filter()));
        }
        for (HandlerGroup nested : group.groups()) {
            add(nested, filter.and(nested.filter()));
        }
    }

    private void add(String prefix, HandlerGroup.Registration registration, EventFilter filter) {
        String topics = String.join(", ", registration.topics());
        String name = prefix + "on(" + topics + (filter.entries().isEmpty() ? ")" : ", " + filter + ")");
        int count = registered.merge(name, 1, Integer::sum);
        String signature = count == 1 ? name : name + "#" + count;
        HandlerDescription description =
                new HandlerDescription(signature, registration.topics(), filter, List.of(), HandlerPolicy.DEFAULT);
        routes.add(Route.of(
                "", description, "", routes.size(), new RegisteredHandler(description), registration.handler(), 0));
    }

    private <L> void add(BoundListener<L> listener) {
        String className = listener.description().listenerClass().getName();
        String suffix = listener.name() == null ? "" : "@" + listener.name();
        if (!owners.add(className + suffix)) {
            throw new IllegalArgumentException("The listener class " + className + " is there twice"
                    + (suffix.isEmpty() ? "" : " with the name \"" + listener.name() + "\"")
                    + ". Give each of its listeners a name of its own.");
        }
        String prefix = className + "#";
        List<HandlerDescription> handlers = listener.description().handlers();
        for (int i = 0; i < handlers.size(); i++) {
            routes.add(Route.of(
                    prefix, handlers.get(i), suffix, routes.size(), listener.description(), listener.instance(), i));
        }
    }
}
