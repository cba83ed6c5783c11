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
 * Describes {@link Outer.Mixin.InInterface} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "sheet(dev.earmark.event.Event)"
)
public final class Outer$Mixin$InInterface_Earmark implements ListenerDescription<Outer.Mixin.InInterface> {
    public Outer$Mixin$InInterface_Earmark() {
    }

    @Override
    public Class<Outer.Mixin.InInterface> listenerClass() {
        return Outer.Mixin.InInterface.class;
    }

    @Override
    public Outer.Mixin.InInterface newListener() {
        return new Outer.Mixin.InInterface();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("sheet(dev.earmark.event.Event)")
                        .on("sheet:deleted")
                        .filter("domain", "workbook")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Outer.Mixin.InInterface listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.sheet(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("InInterface has no handler " + handler);
        }
    }
}
