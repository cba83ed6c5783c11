package com.acme.base;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Base {

    @OnEvent("job:ready")
    public void open(Event event) {}

    @OnEvent("job:ready")
    protected void guarded(Event event) {}

    @OnEvent("job:ready")
    void hidden(Event event) {}
}
