package com.acme;

import dev.earmark.OrderKey;
import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Policies.Nested} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "nested(dev.earmark.event.Event)"
)
public final class Policies$Nested_Earmark implements ListenerDescription<Policies.Nested> {
    public Policies$Nested_Earmark() {
    }

    @Override
    public Class<Policies.Nested> listenerClass() {
        return Policies.Nested.class;
    }

    @Override
    public Policies.Nested newListener() {
        return new Policies.Nested();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("nested(dev.earmark.event.Event)")
                        .on("space:deleted")
                        .retry(2, "500ms", "30s", 0.2, "2m")
                        .timeout("90s")
                        .ordered(OrderKey.NONE)
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Policies.Nested listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.nested(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Nested has no handler " + handler);
        }
    }
}
