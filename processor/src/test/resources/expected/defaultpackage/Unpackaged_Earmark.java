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
 * Describes {@link Unpackaged} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = "on(dev.earmark.event.Event,java.util.List)"
)
public final class Unpackaged_Earmark implements ListenerDescription<Unpackaged> {
    public Unpackaged_Earmark() {
    }

    @Override
    public Class<Unpackaged> listenerClass() {
        return Unpackaged.class;
    }

    @Override
    public Unpackaged newListener() {
        return new Unpackaged();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("on(dev.earmark.event.Event,java.util.List)")
                        .on("job:ready")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Unpackaged listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.on(
                        in.event(),
                        in.payload("").as(new TypeReference<List<Unpackaged.Item>>() {}));
                return null;
            }
            default -> throw new IllegalArgumentException("Unpackaged has no handler " + handler);
        }
    }
}
