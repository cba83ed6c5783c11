// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class B {
    @SuppressWarnings({"unused", "earmark.misspeltTopic"})
    @OnEvent("comit:updated")
    void a(Event e) {}

    @SuppressWarnings("earmark")
    @OnEvent("acme:c") // warning: No topic that the platform is known to send
    void b(Event e) {}

    @SuppressWarnings("all")
    @OnEvent("acme:d") // warning: No topic that the platform is known to send
    void c(Event e) {}

    @SuppressWarnings("earmark.privateHandler")
    @OnEvent("acme:e") // warning: No topic that the platform is known to send
    @Filter(key = "status", value = "x")
    private void d(Event e) {} // error: Handler "d" is private, but generated code in its package has to call it: remove "private".
}
