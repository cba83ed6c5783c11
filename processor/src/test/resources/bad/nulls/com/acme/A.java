// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("job:ready")
    @Filter(key = "info", value = "x", isNull = true) // error: @Filter on "info" asks for null and for a value at once, and no member is both: remove isNull or the value.
    void a(Event e) {}

    @OnEvent("job:ready")
    @Filter(key = "info", isNull = true)
    @Filter(key = "info", value = "**") // error: No event satisfies both filters on "info": this one accepts "**", and the one on "b" accepts null. Remove one of them, or write all values in one @Filter.
    void b(Event e) {}

    @OnEvent("job:ready")
    @Filter(key = "topic", value = "job:failed")
    void c(Event e) {}

    @OnEvent("job:ready")
    @Filter(key = "domain", value = "workbook")
    void d(Event e) {}

    @OnEvent("space:created")
    @Filter(key = "domain", value = "workbook") // error: The value "workbook" never matches "domain", which is "space" in events of "space:created". Remove the filter, or handle other topics.
    void f(Event e) {}

    @OnEvent("space:created")
    @Filter(key = "region", value = "eu") // warning: No event of "space:created" is documented to have a member "region". Filter by a member that these events have.
    void g(Event e) {}

    @OnEvent("job:ready")
    @Filter(key = "isPart", value = "maybe")
    void h(Event e) {}
}
