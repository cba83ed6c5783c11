// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Namespace("**:**") // error: The namespace "**:**" matches no event, because one that starts with "**:**" matches only texts that start with ":". Write "**".
class A {

    @OnEvent("job:ready")
    @Filter(key = "job", value = "**:**") // error: The value "**:**" never matches "job", because one that starts with "**:**" matches only texts that start with ":". Write "**".
    void a(Event e) {}

    @OnEvent("**:**:created") // error: The topic "**:**:created" matches no event, because one that starts with "**:**" matches only texts that start with ":". Write "**:created".
    void b(Event e) {}
}
