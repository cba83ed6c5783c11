package com.acme;

import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Event} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event,com.acme.Arguments)"
)
@java.lang.SuppressWarnings("auxiliaryclass")
public final class Event_Earmark implements ListenerDescription<Event> {
    public Event_Earmark() {
    }

    @java.lang.Override
    public Class<Event> listenerClass() {
        return Event.class;
    }

    @java.lang.Override
    public Event newListener() {
        return new Event();
    }

    @java.lang.Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event,com.acme.Arguments)")
                        .on("acme:ready")
                        .build());
    }

    @java.lang.Override
    public @Nullable CompletionStage<?> invoke(int handler, Event listener,
            dev.earmark.dispatch.Arguments in) throws java.lang.Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(in.event(), in.payload("").as(Arguments.class));
                return null;
            }
            default -> throw new java.lang.IllegalArgumentException("Event has no handler " + handler);
        }
    }
}
