package com.acme;

import com.acme.other.Event;
import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.EventContext;
import dev.earmark.handler.HandlerContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

class Parameters {

    @OnEvent("job:ready")
    void unsupported(
            String text, // error: Parameter "text" is of type "String"
            Event foreign, // error: Parameter "foreign" is of type "com.acme.other.Event"
            EventContext context, // error: Parameter "context" is of type "EventContext"
            Optional<dev.earmark.event.Event> optional, // error: Parameter "optional" is of type "Optional<Event>"
            List<dev.earmark.event.Event> list, // error: Parameter "list" is of type "List<Event>"
            HandlerContext fine) {}

    @OnEvent("job:ready")
    void twoSources(
            @Secret("A") @Context("spaceId") String both, // error: Parameter "both" is annotated with @Secret and @Context
            @Payload @Secret("A") String payload) {} // error: Parameter "payload" is annotated with @Payload and @Secret

    @OnEvent("job:ready")
    void secretTypes(
            @Secret("A") int number, // error: Parameter "number" is of type "int", which @Secret cannot fill
            @Secret("A") byte[] bytes, // error: Parameter "bytes" is of type "byte[]"
            @Secret("A") Optional<Integer> optional, // error: Parameter "optional" is of type "Optional<Integer>"
            @Secret("A") Supplier<Optional<String>> supplier, // error: Parameter "supplier" is of type
            @Secret("A") Optional raw, // error: Parameter "raw" is of type "Optional"
            @Secret("A") List<String> list, // error: Parameter "list" is of type "List<String>"
            @Secret("A") dev.earmark.event.Event event) {} // error: Parameter "event" is of type "Event"

    @OnEvent("job:ready")
    void secretNames(
            @Secret("") String empty, // error: The name of the secret is blank
            @Secret("  ") String blank, // error: The name of the secret is blank
            @Secret(
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") // error: The name of the secret has 1025 characters
                    String tooLong) {}

    @OnEvent("job:ready")
    void contexts(
            @Context("spaceId") int number, // error: Parameter "number" is of type "int", which @Context cannot fill
            @Context("spaceId") Optional<Integer> optional, // error: Parameter "optional" is of type "Optional<Integer>"
            @Context("") String blank) {} // error: @Context with a blank name
}
