// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

interface I {

    @OnEvent("job:ready")
    void a(Event e); // error: Handler "a" is abstract, and a handler needs a body: annotate the method that implements it instead.

    @OnEvent("job:ready")
    static void b(Event e) {} // error: Handler "b" is static, but handlers are called on an instance of their class: remove "static".

    @OnEvent("job:ready")
    private void c(Event e) {} // error: Handler "c" is private, but generated code in its package has to call it: remove "private".
}
