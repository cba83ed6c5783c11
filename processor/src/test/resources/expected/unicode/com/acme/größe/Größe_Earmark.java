package com.acme.größe;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Describes {@link Größe} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "\u00fcbernehmen(dev.earmark.event.Event,java.lang.String,com.acme.gr\u00f6\u00dfe.Gr\u00f6\u00dfe.Ma\u00df)"
)
public final class Größe_Earmark implements ListenerDescription<Größe> {
    public Größe_Earmark() {
    }

    @Override
    public Class<Größe> listenerClass() {
        return Größe.class;
    }

    @Override
    public Größe newListener() {
        return new Größe();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("\u00fcbernehmen(dev.earmark.event.Event,java.lang.String,com.acme.gr\u00f6\u00dfe.Gr\u00f6\u00dfe.Ma\u00df)")
                        .on("stra\u00dfe:ge\u00e4ndert")
                        .filter("\u540d\u524d", "a\"b\\c", "tab\tline\n")
                        .secret("cl\u00e9")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Größe listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.übernehmen(
                        in.event(),
                        in.secret(0).text(),
                        in.payload("gr\u00f6\u00dfe.\ud83d\ude00").as(Größe.Maß.class));
                return null;
            }
            default -> throw new IllegalArgumentException("Gr\u00f6\u00dfe has no handler " + handler);
        }
    }
}
