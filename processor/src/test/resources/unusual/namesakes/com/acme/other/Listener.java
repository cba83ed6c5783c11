// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Listener {
    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    public void on(Event e) {
        seen.Seen.add("q");
    }
}
