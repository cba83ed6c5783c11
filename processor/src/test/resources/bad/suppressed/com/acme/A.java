// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@SuppressWarnings("earmark.unknownTopic: the shop's own")
class A {
    static class In {
        @OnEvent("acme:a")
        void a(Event e) {}
    }

    @OnEvent("acme:b")
    void b(Event e) {}

    @OnEvent("comit:created") // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
    void c(Event e) {}
}
