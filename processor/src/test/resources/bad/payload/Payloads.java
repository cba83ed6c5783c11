package com.acme;

import com.acme.other.Other;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import dev.earmark.secret.SecretValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class Payloads {

    private record Hidden() {}

    @OnEvent("job:ready")
    void types(
            @Payload Event event, // error: Parameter "event" is of type "Event", which @Payload cannot fill
            @Payload SecretValue secret, // error: Parameter "secret" is of type "SecretValue"
            @Payload Optional raw, // error: Parameter "raw" is of type "Optional"
            @Payload Optional<Optional<String>> twice, // error: Parameter "twice" is of type "Optional<Optional<String>>"
            @Payload Supplier<String> supplier, // error: Parameter "supplier" is of type "Supplier<String>"
            @Payload Override annotation) {} // error: Parameter "annotation" is of type "Override"

    @OnEvent("job:ready")
    void hidden(
            @Payload Hidden one, // error: Parameter "one" is of type "Hidden", but generated code in package "com.acme"
            @Payload List<Hidden[]> more) {} // error: Parameter "more" is of type "List<Hidden[]>"

    @OnEvent("job:ready")
    void primitive(@Payload @Nullable int count) {} // error: Parameter "count" is @Nullable, but a value of type "int"

    static class Heir extends Other {} // error: Parameter "guarded" is of type "Guarded"
}
