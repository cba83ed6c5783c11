// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class C$D {
    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    void on(Event e) {
        seen.Seen.add("C$D");
    }
}
