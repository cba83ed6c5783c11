// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

import static com.acme.K.*;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent(T) // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
    void a(Event e) {}

    @OnEvent(com.acme.K.T) // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
    @Filter(
            key = "job",
            value = {"x:y", JOB})
    void b(Event e) {}

    @OnEvent("job:ready")
    @Filter(
            key = "job",
            value = {"x:y", JOB}) // error: The value "*" never matches "job", because "*" does not cross the ":" in values such as "workbook:submit". Write "**".
    void c(Event e) {}
}
