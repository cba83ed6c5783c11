package com.acme.base;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.List;

@Filter(key = "spaceId", value = "us_sp_1")
public abstract class Base<T> {

    @OnEvent("space:created")
    public void first(Event event) {}

    @OnEvent("space:updated")
    public void replaced(Event event) {}

    @OnEvent("acme:created")
    public void items(@Payload("items") List<T> items, @Payload("first") T first) {}
}
