// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A_B_Earmark {
    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    void on(Event e) {
        seen.Seen.add("A_B_Earmark");
    }
}
