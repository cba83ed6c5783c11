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
public final class Arguments_EarmarkIndex implements ListenerIndex {
    public Arguments_EarmarkIndex() {
    }

    @java.lang.Override
    public java.lang.String version() {
        return "@VERSION@";
    }

    @java.lang.Override
    public List<ListenerDescription<?>> listeners() {
        return List.of(
                new Arguments_Earmark_(),
                new Arguments$ListenerDescription_Earmark(),
                new Arguments_Earmark_Earmark(),
                new Event_Earmark(),
                new Names_Earmark());
    }
}
