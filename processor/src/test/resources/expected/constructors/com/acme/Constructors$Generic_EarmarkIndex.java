package com.acme;

import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Lists the listeners of this module or jar.
 */
@Generated("dev.earmark.processor.IndexProcessor")
@EarmarkGenerated
public final class Constructors$Generic_EarmarkIndex implements ListenerIndex {
    public Constructors$Generic_EarmarkIndex() {
    }

    @Override
    public String version() {
        return "@VERSION@";
    }

    @Override
    public List<ListenerDescription<?>> listeners() {
        return List.of(
                new Constructors$Generic_Earmark(),
                new Constructors$Needy_Earmark(),
                new Constructors$Private_Earmark(),
                new Constructors$Several_Earmark(),
                new Constructors$Throwing_Earmark(),
                new Constructors$ThrowingWorse_Earmark());
    }
}
