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
 * Describes {@link Outer.Nested} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "sheet(dev.earmark.event.Event)"
)
public final class Outer$Nested_Earmark implements ListenerDescription<Outer.Nested> {
    public Outer$Nested_Earmark() {
    }

    @Override
    public Class<Outer.Nested> listenerClass() {
        return Outer.Nested.class;
    }

    @Override
    public Outer.Nested newListener() {
        return new Outer.Nested();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("sheet(dev.earmark.event.Event)")
                        .on("sheet:created")
                        .filter("domain", "workbook")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Outer.Nested listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.sheet(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Nested has no handler " + handler);
        }
    }
}
