package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Describes {@link New} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(java.util.List,com.acme.OldItem)"
)
@SuppressWarnings({"deprecation", "removal", "auxiliaryclass"})
public final class New_Earmark implements ListenerDescription<New> {
    public New_Earmark() {
    }

    @Override
    public Class<New> listenerClass() {
        return New.class;
    }

    @Override
    public New newListener() {
        return new New();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(java.util.List,com.acme.OldItem)")
                        .on("job:ready")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, New listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(
                        in.payload("").as(new TypeReference<List<OldItem>>() {}),
                        in.payload("").as(OldItem.class));
                return null;
            }
            default -> throw new IllegalArgumentException("New has no handler " + handler);
        }
    }
}
