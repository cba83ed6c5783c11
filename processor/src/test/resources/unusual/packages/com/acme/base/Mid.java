// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.base;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Mid extends Base {
    @Override
    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    public void prot(Event e) {
        seen.Seen.add("mid.prot");
    }

    @Override
    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    public void pack(Event e) {
        seen.Seen.add("mid.pack");
    }
}
