// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.api;

import com.sun.net.httpserver.HttpExchange;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.ApiPath;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Body;
import dev.earmark.testkit.wire.Call;
import dev.earmark.testkit.wire.Exchanges;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Router;
import dev.earmark.testkit.wire.Service;
import java.io.IOException;
import java.util.Optional;

/** The REST API: reads a call, checks its credentials, and routes it. */
public final class ApiService implements Service {

    private final Platform platform;
    private final Router router;
    private final Tokens tokens;

    public ApiService(Platform platform, Router router, Tokens tokens) {
        this.platform = platform;
        this.router = router;
        this.tokens = tokens;
    }

    @Override
    public Reply answer(HttpExchange exchange) throws IOException {
        try {
            Body body = Exchanges.body(exchange, platform.settings().maxBodyBytes());
            Query query = Query.parse(exchange.getRequestURI().getRawQuery());
            ApiPath path = ApiPath.of(exchange.getRequestURI())
                    .orElseThrow(() ->
                            ApiProblem.noRoute(exchange.getRequestMethod(), ApiPath.path(exchange.getRequestURI())));
            return platform.exclusively(() -> route(exchange, path, query, body));
        } catch (ApiProblem problem) {
            return problem.reply();
        } catch (RuntimeException defect) {
            return Reply.problem(500, "internal", "Local Flatfile has a defect: " + defect);
        }
    }

    @Override
    public ApiPath path(HttpExchange exchange) {
        return ApiPath.of(exchange.getRequestURI()).orElseGet(() -> ApiPath.whole(exchange.getRequestURI()));
    }

    @Override
    public Reply refusal(int status, String message) {
        return Reply.problem(status, "fault", message);
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
