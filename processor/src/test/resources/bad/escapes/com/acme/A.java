// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;
class A {

    @OnEvent("\u0063omit:created") // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
    void a(Event e) {}
    @On\u0045vent("job:") void b(Event e) {} // error: The topic "job:" ends with ":", but ":" stands only between two parts of a topic. Write "job:*".
}
