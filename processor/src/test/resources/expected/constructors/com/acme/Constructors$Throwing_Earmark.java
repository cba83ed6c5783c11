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
 * Describes {@link Constructors.Throwing} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
public final class Constructors$Throwing_Earmark implements ListenerDescription<Constructors.Throwing> {
    public Constructors$Throwing_Earmark() {
    }

    @Override
    public Class<Constructors.Throwing> listenerClass() {
        return Constructors.Throwing.class;
    }

    @Override
    public Constructors.Throwing newListener() throws Exception {
        return new Constructors.Throwing();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on()")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.Throwing listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("Throwing has no handler " + handler);
        }
    }
}
