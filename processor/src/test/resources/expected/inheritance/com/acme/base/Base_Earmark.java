package com.acme.base;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Base} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "first(dev.earmark.event.Event)",
            "replaced(dev.earmark.event.Event)",
            "items(java.util.List,java.lang.Object)"
        }
)
@SuppressWarnings({"rawtypes", "unchecked"})
public final class Base_Earmark implements ListenerDescription<Base> {
    public Base_Earmark() {
    }

    @Override
    public Class<Base> listenerClass() {
        return Base.class;
    }

    @Override
    public @Nullable Base newListener() {
        return null;
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("first(dev.earmark.event.Event)")
                        .on("space:created")
                        .filter("spaceId", "us_sp_1")
                        .build(),
                HandlerDescription.of("replaced(dev.earmark.event.Event)")
                        .on("space:updated")
                        .filter("spaceId", "us_sp_1")
                        .build(),
                HandlerDescription.of("items(java.util.List,java.lang.Object)")
                        .on("acme:created")
                        .filter("spaceId", "us_sp_1")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Base listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.first(in.event());
                return null;
            }
            case 1 -> {
                listener.replaced(in.event());
                return null;
            }
            case 2 -> {
                listener.items(
                        in.payload("items").as(List.class),
                        in.payload("first").as(Object.class));
                return null;
            }
            default -> throw new IllegalArgumentException("Base has no handler " + handler);
        }
    }
}
