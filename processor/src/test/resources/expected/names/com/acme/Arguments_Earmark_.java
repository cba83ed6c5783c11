package com.acme;

import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Arguments} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event)"
)
public final class Arguments_Earmark_ implements ListenerDescription<Arguments> {
    public Arguments_Earmark_() {
    }

    @java.lang.Override
    public Class<Arguments> listenerClass() {
        return Arguments.class;
    }

    @java.lang.Override
    public Arguments newListener() {
        return new Arguments();
    }

    @java.lang.Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event)")
                        .on("acme:ready")
                        .build());
    }

    @java.lang.Override
    public @Nullable CompletionStage<?> invoke(int handler, Arguments listener,
            dev.earmark.dispatch.Arguments in) throws java.lang.Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(in.event());
                return null;
            }
            default -> throw new java.lang.IllegalArgumentException("Arguments has no handler " + handler);
        }
    }
}
