package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Describes {@link Payloads} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "classes(com.acme.Payloads.Order,com.acme.Payloads.Change,com.acme.Payloads.Status,java.time.Instant,com.acme.Payloads.Order[])",
            "generics(com.acme.Payloads.Page,java.util.List,java.util.Map,java.util.List[],java.util.Optional,com.acme.Payloads.Page?)",
            "sameTypeAgain(com.acme.Payloads.Page)"
        }
)
public final class Payloads_Earmark implements ListenerDescription<Payloads> {
    public Payloads_Earmark() {
    }

    @Override
    public Class<Payloads> listenerClass() {
        return Payloads.class;
    }

    @Override
    public Payloads newListener() {
        return new Payloads();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("classes(com.acme.Payloads.Order,com.acme.Payloads.Change,com.acme.Payloads.Status,java.time.Instant,com.acme.Payloads.Order[])")
                        .on("a:a")
                        .build(),
                HandlerDescription.of("generics(com.acme.Payloads.Page,java.util.List,java.util.Map,java.util.List[],java.util.Optional,com.acme.Payloads.Page)")
                        .on("a:a")
                        .build(),
                HandlerDescription.of("sameTypeAgain(com.acme.Payloads.Page)")
                        .on("a:a")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Payloads listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.classes(
                        in.payload("").as(Payloads.Order.class),
                        in.payload("change").as(Payloads.Change.class),
                        in.payload("status").as(Payloads.Status.class),
                        in.payload("at").as(Instant.class),
                        in.payload("orders").as(Payloads.Order[].class));
                return null;
            }
            case 1 -> {
                listener.generics(
                        in.payload("").as(new TypeReference<Payloads.Page<Payloads.Order>>() {}),
                        in.payload("lines").as(new TypeReference<List<Payloads.Line>>() {}),
                        in.payload("byName").as(new TypeReference<Map<String, List<Payloads.Order>>>() {}),
                        in.payload("pages").as(new TypeReference<List<Payloads.Page<Payloads.Order>>[]>() {}),
                        in.payload("more").optional(new TypeReference<List<Payloads.Line>>() {}),
                        in.payload("last").orNull(new TypeReference<Payloads.Page<int[]>>() {}));
                return null;
            }
            case 2 -> {
                listener.sameTypeAgain(
                        in.payload("").as(new TypeReference<Payloads.Page<Payloads.Order>>() {}));
                return null;
            }
            default -> throw new IllegalArgumentException("Payloads has no handler " + handler);
        }
    }
}
