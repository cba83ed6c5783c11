// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("job:ready")
    void a(Event e) {}

    @OnEvent("job:ready") // warning: Handlers "A.a" and "A.b" have the same topics and filters, so both run for the same event: remove one of them, or give them filters that tell them apart.
    void b(Event e) {}

    @OnEvent("job:ready") // warning: Handlers "A.a" and "A.c" have the same topics and filters, so both run for the same event: remove one of them, or give them filters that tell them apart.
    void c(Event e) {}

    @OnEvent({"job:ready", "job:ready"}) // warning: Handlers "A.a" and "A.d" have the same topics and filters, so both run for the same event: remove one of them, or give them filters that tell them apart.
    void d(Event e) {}
}
