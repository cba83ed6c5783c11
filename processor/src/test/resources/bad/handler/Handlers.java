package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;
import java.util.concurrent.Future;

abstract class Handlers {

    @OnEvent("job:ready")
    private void hidden(Event event) {} // error: Handler "hidden" is private

    @OnEvent("job:ready")
    static void common(Event event) {} // error: Handler "common" is static

    @OnEvent("job:ready")
    abstract void missing(Event event); // error: Handler "missing" is abstract

    @OnEvent("job:ready")
    <T> void generic(Event event) {} // error: Handler "generic" has a type parameter

    @OnEvent("job:ready")
    void many(Event... events) {} // error: arguments, but an event fills each parameter once: write "Event[] events"

    @OnEvent("job:ready")
    String text(Event event) { // error: Handler "text" returns "String"
        return "";
    }

    @OnEvent("job:ready")
    Future<Void> future(Event event) { // error: Handler "future" returns "Future<Void>"
        return null;
    }

    @OnEvent("job:ready")
    void good(Event event) {}
}

interface Contract {

    @OnEvent("job:ready")
    void implement(Event event); // error: Handler "implement" is abstract

    @OnEvent("job:ready")
    static void common(Event event) {} // error: Handler "common" is static

    @OnEvent("job:ready")
    private void hidden(Event event) {} // error: Handler "hidden" is private
}

class Implementation implements Contract {

    @Override
    public void implement(Event event) {}
}
