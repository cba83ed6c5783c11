// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.gate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import dev.earmark.testkit.wire.Answered;
import dev.earmark.testkit.wire.ApiPath;
import dev.earmark.testkit.wire.Exchanges;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What each call passes on its way in and out: here it meets its fault. */
public final class Gate implements HttpHandler {

    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);
    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");
    private static final String PAGE = "<html><body>This is no answer of the platform.</body></html>";

    private final Target.Part part;
    private final Service service;
    private final FaultPlan plan;
    private final Answered answered;
    /** The calls without an answer; whoever takes a call from here may answer it or close its connection. */
    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

    private Gate(Target.Part part, Service service, FaultPlan plan, Answered answered) {
        this.part = part;
        this.service = service;
        this.plan = plan;
        this.answered = answered;
    }

    public static Gate ofApi(Service service, FaultPlan plan, Answered answered) {
        return new Gate(Target.Part.API, service, plan, answered);
    }

    public static Gate ofStream(Service service, FaultPlan plan, Answered answered) {
        return new Gate(Target.Part.STREAM, service, plan, answered);
    }

    /** Closes the connections of all calls that are not answered yet. */
    void cut() {
        for (HttpExchange exchange : List.copyOf(open)) {
            if (open.remove(exchange)) {
                exchange.close();
            }
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        open.add(exchange);
        try (exchange) {
            Optional<FaultPlan.Met> met = plan.next(part, service.path(exchange));
            int status = met.isPresent() ? meet(met.get(), exchange) : write(exchange, service.answer(exchange));
            if (status == 0) {
                tell(exchange, 0);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(exchange);
        }
    }

    private int meet(FaultPlan.Met met, HttpExchange exchange) throws IOException, InterruptedException {
        Fault fault = met.fault();
        if (fault instanceof Fault.Delay delay) {
            plan.await(met, delay.time());
            return write(exchange, service.answer(exchange));
        }
        if (fault instanceof Fault.Status status) {
            Reply reply = service.refusal(status.status(), "The test asked for this status.");
            status.retryAfter()
                    .map(Duration::toSeconds)
                    .ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", seconds.toString()));
            return write(exchange, reply);
        }
        if (fault instanceof Fault.Malformed malformed) {
            return write(exchange, new Reply(malformed.status(), HTML, PAGE));
        }
        if (fault instanceof Fault.Cut && open.remove(exchange)) {
            Exchanges.writeHalf(exchange, service.answer(exchange));
        } else if (fault instanceof Fault.Stall) {
            plan.await(met, FOREVER);
        }
        return 0;
    }

    private int write(HttpExchange exchange, Reply reply) throws IOException {
        if (!open.remove(exchange)) {
            return 0;
        }
        tell(exchange, reply.status());
        Exchanges.write(exchange, reply);
        return reply.status();
    }

    private void tell(HttpExchange exchange, int status) {
        answered.answered(exchange.getRequestMethod(), ApiPath.path(exchange.getRequestURI()), status);
    }
}
