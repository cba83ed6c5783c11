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
 * Describes {@link Outer.Nested.Deeper} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "sheet(com.acme.Outer.Nested.Deeper.Sheet)"
)
public final class Outer$Nested$Deeper_Earmark implements ListenerDescription<Outer.Nested.Deeper> {
    public Outer$Nested$Deeper_Earmark() {
    }

    @Override
    public Class<Outer.Nested.Deeper> listenerClass() {
        return Outer.Nested.Deeper.class;
    }

    @Override
    public Outer.Nested.Deeper newListener() {
        return new Outer.Nested.Deeper();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("sheet(com.acme.Outer.Nested.Deeper.Sheet)")
                        .on("sheet:updated")
                        .filter("domain", "workbook")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Outer.Nested.Deeper listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.sheet(in.payload("").as(Outer.Nested.Deeper.Sheet.class));
                return null;
            }
            default -> throw new IllegalArgumentException("Deeper has no handler " + handler);
        }
    }
}
