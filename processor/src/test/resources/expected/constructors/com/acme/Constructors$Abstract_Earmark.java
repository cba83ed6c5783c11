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
 * Describes {@link Constructors.Abstract} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on()"
)
@SuppressWarnings({"rawtypes", "unchecked"})
public final class Constructors$Abstract_Earmark implements ListenerDescription<Constructors.Abstract> {
    public Constructors$Abstract_Earmark() {
    }

    @Override
    public Class<Constructors.Abstract> listenerClass() {
        return Constructors.Abstract.class;
    }

    @Override
    public Constructors. @Nullable Abstract newListener() {
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
    public @Nullable CompletionStage<?> invoke(int handler, Constructors.Abstract listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on();
                return null;
            }
            default -> throw new IllegalArgumentException("Abstract has no handler " + handler);
        }
    }
}
