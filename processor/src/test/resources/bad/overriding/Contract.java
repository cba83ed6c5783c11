package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

interface Contract {

    @OnEvent("job:ready")
    default void on(Event event) {}
}

interface SubContract extends Contract {

    @Override
    default void on(Event event) {} // error: Method "on" replaces a handler of "Contract"
}

class Unrelated {

    public void on(Event event) {}
}

class Both extends Unrelated implements Contract {} // error: Method "on" replaces a handler of "Contract"

class Implementing implements SubContract {}

abstract class Abstract implements Contract {

    @Override
    public abstract void on(Event event); // error: Method "on" replaces a handler of "Contract"
}
