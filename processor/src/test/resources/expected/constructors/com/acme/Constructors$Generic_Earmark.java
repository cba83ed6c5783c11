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
 * Describes {@link Constructors.Generic} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
@SuppressWarnings({"rawtypes", "unchecked"})
public final class Constructors$Generic_Earmark implements ListenerDescription<Constructors.Generic> {
    public Constructors$Generic_Earmark() {
    }

    @Override
    public Class<Constructors.Generic> listenerClass() {
        return Constructors.Generic.class;
    }

    @Override
    public Constructors.Generic newListener() {
        return new Constructors.Generic();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on()")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.Generic listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("Generic has no handler " + handler);
        }
    }
}
