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
 * Describes {@link Arguments_Earmark} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "notOurs()"
)
public final class Arguments_Earmark_Earmark implements ListenerDescription<Arguments_Earmark> {
    public Arguments_Earmark_Earmark() {
    }

    @java.lang.Override
    public Class<Arguments_Earmark> listenerClass() {
        return Arguments_Earmark.class;
    }

    @java.lang.Override
    public Arguments_Earmark newListener() {
        return new Arguments_Earmark();
    }

    @java.lang.Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("notOurs()")
                        .on("acme:ready")
                        .build());
    }

    @java.lang.Override
    public @Nullable CompletionStage<?> invoke(int handler, Arguments_Earmark listener,
            Arguments in) throws java.lang.Throwable {
        switch (handler) {
            case 0 -> {
                listener.notOurs();
                return null;
            }
            default -> throw new java.lang.IllegalArgumentException("Arguments_Earmark has no handler " + handler);
        }
    }
}
