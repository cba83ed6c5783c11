package com.acme;

import dev.earmark.OrderKey;
import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Policies} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "ofClass(dev.earmark.event.Event)",
            "own(dev.earmark.event.Event)"
        }
)
public final class Policies_Earmark implements ListenerDescription<Policies> {
    public Policies_Earmark() {
    }

    @Override
    public Class<Policies> listenerClass() {
        return Policies.class;
    }

    @Override
    public Policies newListener() {
        return new Policies();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("ofClass(dev.earmark.event.Event)")
                        .on("space:created")
                        .retry(2, "500ms", "30s", 0.2, "2m")
                        .timeout("90s")
                        .build(),
                HandlerDescription.of("own(dev.earmark.event.Event)")
                        .on("space:updated")
                        .retry(10, "2s", "1m", 0.0, "1h")
                        .retryOn(IOException.class)
                        .retryOn(UncheckedIOException.class)
                        .abortOn(Policies.Failure.class)
                        .timeout("2m")
                        .ordered(OrderKey.SHEET)
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Policies listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.ofClass(in.event());
                return null;
            }
            case 1 -> {
                listener.own(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Policies has no handler " + handler);
        }
    }
}
