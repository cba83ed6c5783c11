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
 * Describes {@link OnlyInherits} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "first(dev.earmark.event.Event)",
            "replaced(dev.earmark.event.Event)",
            "items(java.util.List,java.lang.Object)"
        }
)
public final class OnlyInherits_Earmark implements ListenerDescription<OnlyInherits> {
    public OnlyInherits_Earmark() {
    }

    @Override
    public Class<OnlyInherits> listenerClass() {
        return OnlyInherits.class;
    }

    @Override
    public OnlyInherits newListener() {
        return new OnlyInherits();
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
    public @Nullable CompletionStage<?> invoke(int handler, OnlyInherits listener, Arguments in)
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
                        in.payload("items").as(new TypeReference<List<String>>() {}),
                        in.payload("first").as(String.class));
                return null;
            }
            default -> throw new IllegalArgumentException("OnlyInherits has no handler " + handler);
        }
    }
}
