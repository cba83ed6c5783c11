package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Filtered.Listener} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event)"
)
public final class Filtered$Listener_Earmark implements ListenerDescription<Filtered.Listener> {
    public Filtered$Listener_Earmark() {
    }

    @Override
    public Class<Filtered.Listener> listenerClass() {
        return Filtered.Listener.class;
    }

    @Override
    public Filtered.Listener newListener() {
        return new Filtered.Listener();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event)")
                        .on("job:ready")
                        .filter("a", "outer")
                        .filter("b", "super")
                        .filter("b", "super2", "super3")
                        .filter("namespaces", "space:interface")
                        .filter("c", "own")
                        .filter("namespaces", "space:own", "space:own2")
                        .filter("namespaces", "space:method")
                        .filter("job", "workbook:submit")
                        .filterNull("deletedAt")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Filtered.Listener listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Listener has no handler " + handler);
        }
    }
}
