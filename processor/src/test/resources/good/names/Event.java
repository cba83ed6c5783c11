package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;

class Event {

    @OnEvent("acme:ready")
    void on(dev.earmark.event.Event event, @Payload Arguments arguments) {}
}
