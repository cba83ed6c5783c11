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
 * Describes {@link DeliveryListener} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "deliver(dev.earmark.event.Event,dev.earmark.handler.HandlerContext,java.lang.String,java.net.URI)"
)
public final class DeliveryListener_Earmark implements ListenerDescription<DeliveryListener> {
    public DeliveryListener_Earmark() {
    }

    @Override
    public Class<DeliveryListener> listenerClass() {
        return DeliveryListener.class;
    }

    @Override
    public DeliveryListener newListener() {
        return new DeliveryListener();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("deliver(dev.earmark.event.Event,dev.earmark.handler.HandlerContext,java.lang.String,java.net.URI)")
                        .on("job:ready")
                        .filter("job", "workbook:submit")
                        .secret("EXTERNAL_API_KEY")
                        .secret("WEBHOOK_URL")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, DeliveryListener listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.deliver(in.event(), in.context(), in.secret(0).text(), in.secret(1).uri());
                return null;
            }
            default -> throw new IllegalArgumentException("DeliveryListener has no handler " + handler);
        }
    }
}
