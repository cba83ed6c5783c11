package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class Overloads {

    @OnEvent("a:a")
    void on(@Payload("n") int n) {}

    @OnEvent("a:a")
    void on(@Payload("n") Integer n) {}

    @OnEvent("a:a")
    void on(@Payload("n") Object n) {}

    @OnEvent("a:a")
    void on(@Secret("S") Supplier<String> secret) {}

    void on(Callable<String> notAHandler) {}

    @OnEvent("a:a")
    void on(Event event) {}

    void on(Event... notAHandler) {}
}
