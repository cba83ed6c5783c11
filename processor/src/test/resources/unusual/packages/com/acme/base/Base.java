// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.base;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public abstract class Base {

    @OnEvent("acme:ready")
    public void pub(Event e) {
        seen.Seen.add("pub", getClass().getSimpleName());
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    protected void prot(Event e) {
        seen.Seen.add("base.prot");
    }

    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    void pack(Event e) {
        seen.Seen.add("base.pack");
    }
}
