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
public final class Outer$EmptyRecordListener_EarmarkIndex implements ListenerIndex {
    public Outer$EmptyRecordListener_EarmarkIndex() {
    }

    @Override
    public String version() {
        return "@VERSION@";
    }

    @Override
    public List<ListenerDescription<?>> listeners() {
        return List.of(
                new Outer$EmptyRecordListener_Earmark(),
                new Outer$Mixin$InInterface_Earmark(),
                new Outer$Nested_Earmark(),
                new Outer$Nested$Deeper_Earmark(),
                new Outer$RecordListener_Earmark());
    }
}
