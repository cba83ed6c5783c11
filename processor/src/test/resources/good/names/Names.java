package com.acme;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Names {

    @OnEvent("acme:ready")
    void parameters(
            dev.earmark.event.Event listener,
            @Secret("A") java.lang.String in,
            @Context("spaceId") java.lang.String handler,
            @Payload("other") String other) {}

    @OnEvent("acme:ready")
    CompletionStage<?> invoke(@Payload("a") List a, @Payload("b") java.util.List<Integer> b) {
        return CompletableFuture.completedFuture(null);
    }

    @OnEvent("acme:ready")
    void handlers(@Payload("a") Types a, @Payload("b") java.util.Optional<java.util.List<Types>> b) {}
}

record String(int value) {}

record Integer(int value) {}

record List(int value) {}

record Types(int value) {}

record HandlerDescription(int value) {}

record CompletableFutures(int value) {}

@interface Override {}

@interface SuppressWarnings {}

@interface Generated {}

class Throwable {}

class IllegalArgumentException {}
