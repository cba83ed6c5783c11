package com.acme;

import com.acme.base.Base;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Heir extends Base { // error: inherits handler "guarded" of "Base" // error: inherits handler "hidden" of "Base"

    @Override
    public void open(Event event) {} // error: Method "open" replaces a handler of "Base"

    @OnEvent("space:deleted")
    void own(Event event) {}
}

class Grandchild extends Heir {} // error: inherits handler "guarded" of "Base" // error: inherits handler "hidden" of "Base"

class Replacing extends Base { // error: inherits handler "hidden" of "Base"

    @Override
    @OnEvent("space:archived")
    protected void guarded(Event event) {}
}
