// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/** Answers the calls of the API: reads, checks credentials, routes, and writes the reply. */
final class ApiHandler implements HttpHandler {

    private final Platform platform;
    private final Router router;
    private final Tokens tokens;
    private final Faults faults;
    private final RequestLog requests;

    ApiHandler(Platform platform, Router router, Tokens tokens, Faults faults, RequestLog requests) {
        this.platform = platform;
        this.router = router;
        this.tokens = tokens;
        this.faults = faults;
        this.requests = requests;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            String path = ApiPath.path(exchange.getRequestURI());
            requests.add(new ReceivedRequest(exchange.getRequestMethod(), path, reply.status()));
            Exchanges.write(exchange, reply);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            Body body = Exchanges.body(exchange, platform.settings().maxBodyBytes());
            Query query = Query.parse(exchange.getRequestURI().getRawQuery());
            ApiPath path = ApiPath.of(exchange.getRequestURI())
                    .orElseThrow(() ->
                            ApiProblem.noRoute(exchange.getRequestMethod(), ApiPath.path(exchange.getRequestURI())));
            Optional<Reply> fault = faults.next(path);
            return fault.isPresent() ? fault.get() : platform.exclusively(() -> route(exchange, path, query, body));
        } catch (ApiProblem problem) {
            return problem.reply();
        } catch (RuntimeException defect) {
            return Reply.problem(500, "internal", "Local Flatfile has a defect: " + defect);
        }
    }

    private Reply route(HttpExchange exchange, ApiPath path, Query query, Body body) {
        String method = exchange.getRequestMethod();
        Optional<Router.Match> match = router.find(method, path);
        boolean open = match.map(Router.Match::open).orElse(false);
        String actorId = open ? "" : tokens.actor(Exchanges.header(exchange, "Authorization"));
        Router.Match found = match.orElseThrow(() -> router.refusal(method, path));
        return found.handler()
                .apply(new Call("http://" + Exchanges.header(exchange, "Host"), actorId, found.ids(), query, body));
    }
}
