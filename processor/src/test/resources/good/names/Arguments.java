package com.acme;

import dev.earmark.OnEvent;

class Arguments {

    static class ListenerDescription {

        @OnEvent("job:ready")
        void on(dev.earmark.event.Event event) {}
    }

    @OnEvent("job:ready")
    void on(dev.earmark.event.Event event) {}
}
