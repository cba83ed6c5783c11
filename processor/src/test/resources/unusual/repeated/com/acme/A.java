// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("acme:ready")
    @OnEvent({"acme:*", "**", "acme:ready"})
    void once(Event e) {
        seen.Seen.add("once");
    }

    @OnEvent.Repeated({@OnEvent("commit:*"), @OnEvent("commit:created")})
    @Filter.Repeated({
        @Filter(
                key = "sheetSlug",
                value = {"contacts", "x"}),
        @Filter(key = "sheetSlug", value = "contacts")
    })
    void explicit(Event e) {
        seen.Seen.add("explicit");
    }

    @OnEvent("acme:ready")
    @Filter(key = "info", isNull = true)
    @Filter(key = "isPart", value = "false")
    @Filter(
            key = "n",
            value = {"1", "2"})
    void nul(Event e) {
        seen.Seen.add("nul");
    }
}
