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
 * Describes {@link Constructors.ThrowingWorse} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
public final class Constructors$ThrowingWorse_Earmark implements ListenerDescription<Constructors.ThrowingWorse> {
    public Constructors$ThrowingWorse_Earmark() {
    }

    @Override
    public Class<Constructors.ThrowingWorse> listenerClass() {
        return Constructors.ThrowingWorse.class;
    }

    @Override
    public Constructors. @Nullable ThrowingWorse newListener() {
        return null;
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on()")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.ThrowingWorse listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("ThrowingWorse has no handler " + handler);
        }
    }
}
