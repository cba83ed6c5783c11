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
public final class Heir_EarmarkIndex implements ListenerIndex {
    public Heir_EarmarkIndex() {
    }

    @Override
    public String version() {
        return "@VERSION@";
    }

    @Override
    public List<ListenerDescription<?>> listeners() {
        return List.of(
                new Heir_Earmark(),
                new Policies_Earmark(),
                new Policies$Nested_Earmark());
    }
}
