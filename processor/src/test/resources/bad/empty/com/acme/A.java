// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent({}) // error: @OnEvent without a topic never matches: name one, such as "job:ready", or "**" for all.
    @OnEvent(value = {}) // error: @OnEvent without a topic never matches: name one, such as "job:ready", or "**" for all.
    @Filter(key = "job", value = "a:b")
    @Filter(
            key = "status",
            value = {}) // error: @Filter on "status" names no value and never matches: add a value, such as "**", or isNull = true.
    void a(Event e) {}
}
