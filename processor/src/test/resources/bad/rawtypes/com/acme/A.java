// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

class A<T> {
    record Box<X>(X x) {}

    @OnEvent("job:ready")
    void a(
            @Payload("input.a") List l, // error: Parameter "l" is of type "List", which does not say what it holds, so Jackson could not tell what to make: name the types, as in List<String> or Map<String, JsonNode>.
            @Payload("input.b") Map<String, ?> m, // error: Parameter "m" is of type "Map<String, ?>", which does not say what it holds, so Jackson could not tell what to make: name the types, as in List<String> or Map<String,
            @Payload("input.c") Box<List> b, // error: Parameter "b" is of type "Box<List>", which does not say what it holds, so Jackson could not tell what to make: name the types, as in List<String> or Map<String,
            @Payload("input.d") Optional<? extends Number> o) {} // error: Parameter "o" is of type "Optional<? extends Number>", which does not say what it holds, so Jackson could not tell what to make: name the types, as in List<String> or

    @OnEvent("job:failed")
    void b(
            @Payload("input.a") Supplier<String> s, // error: Parameter "s" is of type "Supplier<String>", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
            @Payload("input.b") Thread t, // error: Parameter "t" is of type "Thread", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
            @Payload("input.c") Object o,
            @Payload("input.d") Void v,
            @Payload("input.e") Runnable r) {} // error: Parameter "r" is of type "Runnable", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
}
