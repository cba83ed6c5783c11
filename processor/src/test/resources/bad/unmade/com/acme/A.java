// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

class A {
    sealed interface Shape permits Circle, Square {}

    record Circle(int r) implements Shape {}

    record Square(int a) implements Shape {}

    abstract static class Abs {
        int x;
    }

    private record Hidden(int x) {}

    class Inner {
        public int x;
    }

    @OnEvent("job:ready")
    void a(
            @Payload("input.a") Shape s,
            @Payload("input.b") Abs b, // error: Parameter "b" is of type "Abs", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
            @Payload("input.c") List<Hidden> c, // error: Parameter "c" is of type "List<Hidden>", but generated code in package "com.acme" cannot see "Hidden": make that class package-private or public.
            @Payload("input.d") Inner d) {} // error: Parameter "d" is of type "Inner", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.

    @OnEvent("job:failed")
    void b(
            @Payload("input.n") @Nullable int n, // error: Parameter "n" is @Nullable, but a value of type "int" is never null: write "Integer" instead.
            @Secret("X") @Payload String t, // error: Parameter "t" is annotated with @Secret and @Payload, but has one value: keep one of them.
            @Payload Event e, // error: Parameter "e" is of type "Event", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
            @Secret("Y") Event f) {} // error: Parameter "f" is of type "Event", which @Secret cannot fill: use String, char[], URI or SecretValue, or an Optional or Supplier of one of them.
}
