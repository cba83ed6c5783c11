// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.OrderKey;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.secret.SecretException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** Handlers that fail as chance has it, the same way for the same event, and remember what happened. */
final class ModelHandlers {

    static final List<String> NAMES = List.of("plain", "ordered", "free", "late");

    /** What a handler has in store for an event: failures before it succeeds, or one that is final. */
    private record Plan(int failures, boolean fatal) {}

    private final Map<String, Plan> plans = new HashMap<>();
    private final Map<String, Integer> failed = new HashMap<>();
    final Map<String, Integer> successes = new HashMap<>();
    final Map<String, Integer> attempts = new HashMap<>();
    final Set<String> withActions = new HashSet<>();
    final List<String> order = new ArrayList<>();
    private final Random random;
    private final BooleanSupplier crashes;
    private final BooleanSupplier platformIsUp;

    ModelHandlers(Random random, BooleanSupplier crashes, BooleanSupplier platformIsUp) {
        this.random = random;
        this.crashes = crashes;
        this.platformIsUp = platformIsUp;
    }

    Lambdas lambdas() {
        return new Lambdas()
                .on("**", "plain", (event, context) -> handle("plain", event, context))
                .on(
                        "**",
                        "ordered",
                        policy -> policy.ordered(OrderKey.SPACE),
                        (event, context) -> handle("ordered", event, context))
                .on(
                        "**",
                        "free",
                        policy -> policy.ordered(OrderKey.NONE),
                        (event, context) -> handle("free", event, context))
                .onAsync("**", "late", policy -> policy, this::late);
    }

    private CompletionStage<?> late(Event event, HandlerContext context) {
        try {
            handle("late", event, context);
            return CompletableFuture.completedFuture(null);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void handle(String name, Event event, HandlerContext context) throws Throwable {
        var pair = event.id() + "/" + name;
        attempts.merge(pair, 1, Integer::sum);
        if (crashes.getAsBoolean()) {
            throw new IllegalStateException("the process was killed");
        }
        if (!platformIsUp.getAsBoolean()) {
            throw new SecretException.Unreachable("KEY", "Flatfile did not answer.");
        }
        if (random.nextInt(20) == 0) {
            withActions.add(event.id());
            context.afterAll("action", () -> order.add("after " + event.id()));
        }
        var plan = plans.computeIfAbsent(pair, absent -> plan());
        if (plan.fatal()) {
            throw new AssertionError("never");
        }
        if (failed.merge(pair, 1, Integer::sum) <= plan.failures()) {
            throw new IOException("not yet");
        }
        successes.merge(pair, 1, Integer::sum);
        if (name.equals("plain")) {
            order.add(event.id());
        }
    }

    private Plan plan() {
        var kind = random.nextInt(20);
        return kind == 0 ? new Plan(0, true) : new Plan(kind < 4 ? 1 + random.nextInt(3) : 0, false);
    }

    boolean isFatal(String pair) {
        var plan = plans.get(pair);
        return plan != null && plan.fatal();
    }
}
