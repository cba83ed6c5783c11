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
 * Describes {@link Constructors.Several} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
public final class Constructors$Several_Earmark implements ListenerDescription<Constructors.Several> {
    public Constructors$Several_Earmark() {
    }

    @Override
    public Class<Constructors.Several> listenerClass() {
        return Constructors.Several.class;
    }

    @Override
    public Constructors.Several newListener() {
        return new Constructors.Several();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on()")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.Several listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("Several has no handler " + handler);
        }
    }
}
