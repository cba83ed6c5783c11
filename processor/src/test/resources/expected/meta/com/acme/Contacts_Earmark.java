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
 * Describes {@link Contacts} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "any(dev.earmark.event.Event)",
            "mine(dev.earmark.event.Event)"
        }
)
public final class Contacts_Earmark implements ListenerDescription<Contacts> {
    public Contacts_Earmark() {
    }

    @Override
    public Class<Contacts> listenerClass() {
        return Contacts.class;
    }

    @Override
    public Contacts newListener() {
        return new Contacts();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("any(dev.earmark.event.Event)")
                        .on("commit:created")
                        .filter("sheet", "contacts")
                        .build(),
                HandlerDescription.of("mine(dev.earmark.event.Event)")
                        .on("commit:created")
                        .filter("sheet", "contacts")
                        .filter("actorId", "us_usr_1")
                        .retry(1, "500ms", "30s", 0.2, "2m")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Contacts listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.any(in.event());
                return null;
            }
            case 1 -> {
                listener.mine(in.event());
                return null;
            }
            default -> throw new IllegalArgumentException("Contacts has no handler " + handler);
        }
    }
}
