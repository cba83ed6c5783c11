package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Describes {@link Heir} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "first(dev.earmark.event.Event)",
            "items(java.util.List,java.lang.Object)",
            "audit(dev.earmark.event.Event)",
            "notReplaced()",
            "own(dev.earmark.event.Event)",
            "replaced(dev.earmark.event.Event)"
        }
)
public final class Heir_Earmark implements ListenerDescription<Heir> {
    public Heir_Earmark() {
    }

    @Override
    public Class<Heir> listenerClass() {
        return Heir.class;
    }

    @Override
    public Heir newListener() {
        return new Heir();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("first(dev.earmark.event.Event)")
                        .on("space:created")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("items(java.util.List,java.lang.Object)")
                        .on("acme:created")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("audit(dev.earmark.event.Event)")
                        .on("**")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("notReplaced()")
                        .on("space:deleted")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("own(dev.earmark.event.Event)")
                        .on("job:ready")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("replaced(dev.earmark.event.Event)")
                        .on("space:archived")
                        .filter("spaceId", "us_sp_1")
                        .filter("namespaces", "space:green")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Heir listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.first(in.event());
                return null;
            }
            case 1 -> {
                listener.items(
                        in.payload("items").as(new TypeReference<List<Heir.Item>>() {}),
                        in.payload("first").as(Heir.Item.class));
                return null;
            }
            case 2 -> {
                listener.audit(in.event());
                return null;
            }
            case 3 -> {
                listener.notReplaced();
                return null;
            }
            case 4 -> {
                listener.own(in.event());
                return null;
            }
            case 5 -> {
                listener.replaced(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Heir has no handler " + handler);
        }
    }
}
