// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Filter(key = "sheetId", value = "x")
class A {

    @OnEvent("sheet:created")
    void a(Event e) {}

    @OnEvent("space:created") // error: No event of "space:created" has a member "sheetId". Filter by a member that these events have.
    void b(Event e) {}

    @OnEvent({"space:updated", "sheet:updated"})
    void c(Event e) {}
}
