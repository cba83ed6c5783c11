// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.event.Event;

class A {
    @M2
    void a(Event e) {}

    @M2
    @Filter(key = "job", value = "x:y")
    static void b(Event e) {} // error: Handler "b" is static, but handlers are called on an instance of their class: remove "static".
}
