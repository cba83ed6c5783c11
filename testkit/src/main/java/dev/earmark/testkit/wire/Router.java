// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of all calls of the API. */
public final class Router {

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, ApiPath template, boolean open, Function<Call, Reply> handler) {}

    /** What a method and a path lead to. */
    public record Match(boolean open, List<String> ids, Function<Call, Reply> handler) {}

    /** Adds a call that needs credentials. */
    public Router on(String method, String template, Function<Call, Reply> handler) {
        routes.add(new Route(method, ApiPath.template(template), false, handler));
        return this;
    }

    /** Adds a call that anyone may make. */
    public Router onOpen(String method, String template, Function<Call, Reply> handler) {
        routes.add(new Route(method, ApiPath.template(template), true, handler));
        return this;
    }

    public Optional<Match> find(String method, ApiPath path) {
        for (Route route : routes) {
            if (route.method.equals(method)) {
                Optional<List<String>> ids = path.match(route.template);
                if (ids.isPresent()) {
                    return Optional.of(new Match(route.open, ids.get(), route.handler));
                }
            }
        }
        return Optional.empty();
    }

    /** Why nothing was found. */
    public ApiProblem refusal(String method, ApiPath path) {
        boolean known =
                routes.stream().anyMatch(route -> path.match(route.template).isPresent());
        return known
                ? ApiProblem.methodNotAllowed(method, path.toString())
                : ApiProblem.noRoute(method, path.toString());
    }
}
