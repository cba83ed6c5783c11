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
 * Describes {@link Old} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event)"
)
@SuppressWarnings({"deprecation", "removal"})
public final class Old_Earmark implements ListenerDescription<Old> {
    public Old_Earmark() {
    }

    @Override
    public Class<Old> listenerClass() {
        return Old.class;
    }

    @Override
    public Old newListener() {
        return new Old();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event)")
                        .on("job:ready")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Old listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Old has no handler " + handler);
        }
    }
}
