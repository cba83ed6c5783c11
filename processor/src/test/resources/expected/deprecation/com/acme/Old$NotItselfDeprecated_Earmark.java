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
 * Describes {@link Old.NotItselfDeprecated} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event)"
)
@SuppressWarnings({"deprecation", "removal"})
public final class Old$NotItselfDeprecated_Earmark implements ListenerDescription<Old.NotItselfDeprecated> {
    public Old$NotItselfDeprecated_Earmark() {
    }

    @Override
    public Class<Old.NotItselfDeprecated> listenerClass() {
        return Old.NotItselfDeprecated.class;
    }

    @Override
    public Old.NotItselfDeprecated newListener() {
        return new Old.NotItselfDeprecated();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event)")
                        .on("job:ready")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Old.NotItselfDeprecated listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("NotItselfDeprecated has no handler " + handler);
        }
    }
}
