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
 * Describes {@link Constructors.Needy} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
public final class Constructors$Needy_Earmark implements ListenerDescription<Constructors.Needy> {
    public Constructors$Needy_Earmark() {
    }

    @Override
    public Class<Constructors.Needy> listenerClass() {
        return Constructors.Needy.class;
    }

    @Override
    public Constructors. @Nullable Needy newListener() {
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
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.Needy listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("Needy has no handler " + handler);
        }
    }
}
