package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Describes {@link Names} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "parameters(dev.earmark.event.Event,java.lang.String,java.lang.String,com.acme.String)",
            "invoke(com.acme.List,java.util.List)",
            "handlers(com.acme.Types,java.util.Optional)"
        }
)
@java.lang.SuppressWarnings("auxiliaryclass")
public final class Names_Earmark implements ListenerDescription<Names> {
    public Names_Earmark() {
    }

    @java.lang.Override
    public Class<Names> listenerClass() {
        return Names.class;
    }

    @java.lang.Override
    public Names newListener() {
        return new Names();
    }

    @java.lang.Override
    public java.util.List<HandlerDescription> handlers() {
        return java.util.List.of(
                HandlerDescription.of("parameters(dev.earmark.event.Event,java.lang.String,java.lang.String,com.acme.String)")
                        .on("acme:ready")
                        .secret("A")
                        .build(),
                HandlerDescription.of("invoke(com.acme.List,java.util.List)")
                        .on("acme:ready")
                        .build(),
                HandlerDescription.of("handlers(com.acme.Types,java.util.Optional)")
                        .on("acme:ready")
                        .build());
    }

    @java.lang.Override
    public @Nullable CompletionStage<?> invoke(int handler, Names listener, Arguments in)
            throws java.lang.Throwable {
        switch (handler) {
            case 0 -> {
                listener.parameters(
                        in.event(),
                        in.secret(0).text(),
                        in.contextId("spaceId"),
                        in.payload("other").as(String.class));
                return null;
            }
            case 1 -> {
                return listener.invoke(
                        in.payload("a").as(List.class),
                        in.payload("b").as(new TypeReference<java.util.List<Integer>>() {}));
            }
            case 2 -> {
                listener.handlers(
                        in.payload("a").as(Types.class),
                        in.payload("b").optional(new TypeReference<java.util.List<Types>>() {}));
                return null;
            }
            default -> throw new java.lang.IllegalArgumentException("Names has no handler " + handler);
        }
    }
}
