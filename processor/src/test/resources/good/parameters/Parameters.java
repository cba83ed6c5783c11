package com.acme;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.secret.SecretValue;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

class Parameters {

    @OnEvent("acme:ready")
    void none() {}

    @OnEvent("acme:ready")
    void secrets(
            @Secret("A") String a,
            @Secret("B") char[] b,
            @Secret("C") URI c,
            @Secret("D") SecretValue d) {}

    @OnEvent("acme:ready")
    void optionalSecrets(
            @Secret("A") Optional<String> a,
            @Secret("B") Optional<char[]> b,
            @Secret("C") Optional<URI> c,
            @Secret("D") Optional<SecretValue> d,
            @Secret("E") @Nullable String e) {}

    @OnEvent("acme:ready")
    void suppliedSecrets(
            @Secret("A") Supplier<String> a,
            @Secret("B") Supplier<char[]> b,
            @Secret("C") Supplier<URI> c,
            @Secret("D") Supplier<SecretValue> d) {}

    @OnEvent("acme:ready")
    void scopedSecrets(
            @Secret(value = "A", environmentId = "us_env_1") String a,
            HandlerContext context,
            @Secret(value = "B", spaceId = "us_sp_1", actorId = "us_usr_1") Optional<String> b) {}

    @OnEvent("acme:ready")
    void ids(
            @Context("spaceId") String space,
            @Context("slugs.sheet") Optional<String> sheet,
            @Context("actorId") @Nullable String actor) {}

    @OnEvent("acme:ready")
    void payload(
            @Payload JsonNode whole,
            @Payload("input.note") String note,
            @Payload("count") int count,
            @Payload("ratio") Optional<Double> ratio,
            @Payload("flag") @Nullable Boolean flag,
            @Payload("bytes") byte[] bytes) {}

    @OnEvent({"records:*", "commit:created"})
    @OnEvent("commit:created")
    CompletionStage<Void> stage(Event event) {
        return CompletableFuture.completedFuture(null);
    }

    @OnEvent("acme:ready")
    CompletableFuture<String> future(Event event) throws Throwable {
        throw new Throwable();
    }
}
