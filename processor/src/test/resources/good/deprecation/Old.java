package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Deprecated
public class Old {

    @Deprecated
    public Old() {}

    @Deprecated(forRemoval = true)
    @OnEvent("job:ready")
    void on(Event event) {}

    static class NotItselfDeprecated {

        @OnEvent("job:ready")
        void on(Event event) {}
    }
}
