// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.checkpoint.CheckpointScope;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A delivery in a virtual world, with a platform that serves it or not. */
final class Lab {

    static final CheckpointScope SCOPE = new CheckpointScope("us_env_1", null);

    static final String KEY = "sk_test_not_a_real_key";

    static final FlatfileClient API = FlatfileClient.builder()
            .configuration(Configuration.of(Map.of("FLATFILE_API_KEY", KEY)))
            .build();

    final VirtualWorld world;
    final List<EarmarkObserver> observers = new ArrayList<>();
    CheckpointStore checkpoints = new CrashedStore();
    DeadLetterStore letters = DeadLetterStore.inMemory();
    DeliverySettings settings = new DeliverySettings(16, 1_000, null, null, null, List.of());
    final Map<String, String> secrets = new HashMap<>();
    boolean platformIsUp = true;
    RuntimeException refusal = new IllegalStateException("GET /events was answered with 503");
    int probes;

    Lab() {
        this(new VirtualWorld(1, Duration.ZERO));
    }

    Lab(VirtualWorld world) {
        this.world = world;
    }

    Delivery start(Lambdas handlers) {
        var delivery = open(handlers);
        delivery.started();
        return delivery;
    }

    Delivery open(Lambdas handlers) {
        var platform = new Platform(API, API.secretMask().watch(new Vault()), this::probe);
        var keeping = new Keeping(checkpoints.open(SCOPE), letters);
        var all = new DeliverySettings(
                settings.concurrency(),
                settings.maxInFlight(),
                settings.orderBy(),
                settings.startAt(),
                null,
                observers);
        return new Delivery(handlers.table(), platform, keeping, all, world);
    }

    private Object probe() {
        probes++;
        if (!platformIsUp) {
            throw refusal;
        }
        return true;
    }

    /** Hands an event over, and takes care that this does not wait. */
    CompletionStage<Void> accept(Delivery delivery, Event event) {
        try {
            if (!delivery.isOpen()) {
                throw new AssertionError(
                        "the intake is shut: " + delivery.health().reasons());
            }
            return delivery.accept(event);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Event event(String id) {
        return event(id, "us_sp_1");
    }

    static Event event(String id, String space) {
        return event(id, space, Instant.parse("2026-01-01T00:00:00Z"));
    }

    static Event event(String id, String space, Instant createdAt) {
        return Event.parse("""
            {"id": "%s", "topic": "records:created", "domain": "record", "createdAt": "%s",
             "context": {"spaceId": "%s", "environmentId": "us_env_1"}, "payload": {}}
            """.formatted(id, createdAt, space));
    }

    /** Knows the same secrets everywhere. */
    private final class Vault implements SecretResolver {

        @Override
        public Optional<SecretValue> resolve(String name, SecretScope scope) {
            return Optional.ofNullable(secrets.get(name)).map(SecretValue::of);
        }

        @Override
        public String description() {
            return "a vault";
        }
    }
}
