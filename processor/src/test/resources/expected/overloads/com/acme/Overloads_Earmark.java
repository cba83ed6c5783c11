package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Overloads} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "on(int)",
            "on(java.lang.Integer)",
            "on(java.lang.Object)",
            "on(java.util.function.Supplier)",
            "on(dev.earmark.event.Event)"
        }
)
public final class Overloads_Earmark implements ListenerDescription<Overloads> {
    public Overloads_Earmark() {
    }

    @Override
    public Class<Overloads> listenerClass() {
        return Overloads.class;
    }

    @Override
    public Overloads newListener() {
        return new Overloads();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(int)")
                        .on("a:a")
                        .build(),
                HandlerDescription.of("on(java.lang.Integer)")
                        .on("a:a")
                        .build(),
                HandlerDescription.of("on(java.lang.Object)")
                        .on("a:a")
                        .build(),
                HandlerDescription.of("on(java.util.function.Supplier)")
                        .on("a:a")
                        .secret("S")
                        .build(),
                HandlerDescription.of("on(dev.earmark.event.Event)")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Overloads listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on((int) in.payload("n").as(Integer.class));
                return null;
            }
            case 1 -> {
                listener.on(in.payload("n").as(Integer.class));
                return null;
            }
            case 2 -> {
                listener.on(in.payload("n").as(Object.class));
                return null;
            }
            case 3 -> {
                listener.on((Supplier<String>) in.secret(0)::text);
                return null;
            }
            case 4 -> {
                listener.on(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Overloads has no handler " + handler);
        }
    }
}
