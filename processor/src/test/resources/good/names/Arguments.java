package com.acme;

import dev.earmark.OnEvent;

class Arguments {

    static class ListenerDescription {

        @OnEvent("acme:ready")
        void on(dev.earmark.event.Event event) {}
    }

    @OnEvent("acme:ready")
    void on(dev.earmark.event.Event event) {}
}
