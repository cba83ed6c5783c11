// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A_B {
    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    void on(Event e) {
        seen.Seen.add("A_B");
    }
}
