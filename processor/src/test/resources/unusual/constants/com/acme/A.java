// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import static com.acme.k.K.*;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent(T)
    @Filter(
            key = KEY,
            value = {"a:" + NUM, "\"q\":\\d\n\t\u0001\u2028é😀$S$L%s"})
    void a(Event e) {
        seen.Seen.add("a");
    }

    @OnEvent(value = T)
    @Filter(
            key = "payload.input.$x",
            value = {
                "$L",
            })
    void b(Event e) {
        seen.Seen.add("b");
    }
}
