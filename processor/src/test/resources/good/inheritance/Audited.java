package com.acme;

import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Namespace("space:green")
interface Audited {

    @OnEvent("**")
    default void audit(Event event) {}

    @OnEvent("space:deleted")
    default void notReplaced() {}
}
