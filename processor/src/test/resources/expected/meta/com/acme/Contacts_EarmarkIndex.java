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
public final class Contacts_EarmarkIndex implements ListenerIndex {
    public Contacts_EarmarkIndex() {
    }

    @Override
    public String version() {
        return "@VERSION@";
    }

    @Override
    public List<ListenerDescription<?>> listeners() {
        return List.of(
                new Contacts_Earmark());
    }
}
