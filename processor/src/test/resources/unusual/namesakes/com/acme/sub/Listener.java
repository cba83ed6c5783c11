// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.sub;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Listener extends com.acme.other.Listener {
    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    public void on(Event e) {
        seen.Seen.add("sub");
        super.on(e);
    }
}
