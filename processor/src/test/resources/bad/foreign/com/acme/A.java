// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import java.util.*;

class A {

    @OnEvent("job:ready")
    void a(Event e) {} // error: Parameter "e" is of type "com.acme.Event", which no event fills: use Event or HandlerContext, or annotate it with @Secret, @Context or @Payload.

    @OnEvent("job:failed")
    void b(Optional<dev.earmark.event.Event> e, List<dev.earmark.event.Event> l, String s) {} // error: Parameter "e" is of type "Optional<Event>", which no event fills: use Event or HandlerContext, or annotate it with @Secret, @Context or @Payload. // error: Parameter "l" is of type "List<Event>", which no event fills: use Event or HandlerContext, or annotate it with @Secret, @Context or @Payload. // error: Parameter "s" is of type "String", which no event fills: use Event or HandlerContext, or annotate it with @Secret, @Context or @Payload.
}
