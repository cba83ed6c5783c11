// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {
    static final String KEY = "slugs" + ".sheet";

    @OnEvent("commit:created")
    @Filter(key = KEY, value = "contacts") // error: The key "slugs.sheet" finds nothing, because a key with a dot starts at the top of the event and no event has "slugs" there. Write "**.slugs.sheet".
    void a(Event e) {}

    @OnEvent("commit:created")
    @Filter(key = "action", value = "x") // error: No event has a member "action" of its own. Write "actionName".
    void b(Event e) {}

    @OnEvent("commit:created")
    @Filter(
            key = "sheetSlug",
            value = {}) // error: @Filter on "sheetSlug" names no value and never matches: add a value, such as "**", or isNull = true.
    void c(Event e) {}

    @OnEvent("commit:created")
    @Filter(key = " ", value = "a") // error: @Filter with a blank key matches no member: name one, such as "job" or "payload.status".
    void d(Event e) {}

    @OnEvent("commit:created")
    @Filter(key = "sheetSlug") // error: @Filter on "sheetSlug" names no value and never matches: add a value, such as "**", or isNull = true.
    void f(Event e) {}
}
