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
 * Describes {@link Audited} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "audit(dev.earmark.event.Event)",
            "notReplaced()"
        }
)
public final class Audited_Earmark implements ListenerDescription<Audited> {
    public Audited_Earmark() {
    }

    @Override
    public Class<Audited> listenerClass() {
        return Audited.class;
    }

    @Override
    public @Nullable Audited newListener() {
        return null;
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("audit(dev.earmark.event.Event)")
                        .on("**")
                        .filter("namespaces", "space:green")
                        .build(),
                HandlerDescription.of("notReplaced()")
                        .on("space:deleted")
                        .filter("namespaces", "space:green")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Audited listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.audit(in.event());
                return null;
            }
            case 1 -> {
                listener.notReplaced();
                return null;
            }
            default -> throw new IllegalArgumentException("Audited has no handler " + handler);
        }
    }
}
