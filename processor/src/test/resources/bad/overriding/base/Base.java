package com.acme.base;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Base {

    @OnEvent("job:ready")
    public void open(Event event) {}

    @OnEvent("space:created")
    protected void guarded(Event event) {}

    @OnEvent("space:updated")
    void hidden(Event event) {}
}
