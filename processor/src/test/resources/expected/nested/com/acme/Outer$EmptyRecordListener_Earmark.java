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
 * Describes {@link Outer.EmptyRecordListener} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "sheet(dev.earmark.event.Event)"
)
public final class Outer$EmptyRecordListener_Earmark implements ListenerDescription<Outer.EmptyRecordListener> {
    public Outer$EmptyRecordListener_Earmark() {
    }

    @Override
    public Class<Outer.EmptyRecordListener> listenerClass() {
        return Outer.EmptyRecordListener.class;
    }

    @Override
    public Outer.EmptyRecordListener newListener() {
        return new Outer.EmptyRecordListener();
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
    public @Nullable CompletionStage<?> invoke(int handler, Outer.EmptyRecordListener listener,
            Arguments in) throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.sheet(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("EmptyRecordListener has no handler " + handler);
        }
    }
}
