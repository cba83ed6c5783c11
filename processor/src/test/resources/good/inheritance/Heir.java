package com.acme;

import com.acme.base.Base;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Heir extends Base<Heir.Item> implements Audited {

    record Item(String id) {}

    @OnEvent("job:ready")
    void own(Event event) {}

    @Override
    @OnEvent("space:archived")
    public void replaced(Event event) {}
}
