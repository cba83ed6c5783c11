package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.event.Event;

class Unfinished {

    @OnEvent("job:ready")
    static void common(Event event) {} // error: Handler "common" is static

    @OnEvent("job:ready")
    void missing(
            Missing parameter, // error: cannot find symbol
            @Secret("") String blank) {}

    @OnEvent(Missing.TOPIC) // error: cannot find symbol
    void topic(Event event) {}
}
