package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Namespace({}) // error: @Namespace without a namespace
@Filter(key = "", value = "x") // error: @Filter with a blank key
class Matching {

    @OnEvent({}) // error: @OnEvent without a topic
    void none(Event event) {}

    @OnEvent("") // error: The topic is blank
    void empty(Event event) {}

    @OnEvent({
        "job:ready",
        "job: ready", // error: The topic "job: ready" contains white space
        "job::ready", // error: The topic "job::ready" has an empty part
        ":ready", // error: The topic ":ready" starts with ":"
        "job:" // error: The topic "job:" ends with ":"
    })
    void malformed(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "job", value = {}) // error: @Filter on "job" names no value
    void noValue(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "job", value = "x", isNull = true) // error: @Filter on "job" asks for null and for a value
    void both(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "a", value = "a")
    @Filter(key = " ") // error: @Filter with a blank key
    @Namespace("space:green")
    void repeated(Event event) {}
}

@Filter(key = "a") // error: @Filter on "a" names no value
class NoListener {

    @Namespace({}) // error: @Namespace without a namespace
    static class Nested {}
}
