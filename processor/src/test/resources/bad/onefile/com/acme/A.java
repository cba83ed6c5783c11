// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {
    @OnEvent("job:") // error: The topic "job:" ends with ":", but ":" stands only between two parts of a topic. Write "job:*".
    void a(Event e) {}
}

class B {
    @OnEvent("job ready") // error: The topic "job ready" contains white space or a control character, and no topic does. Write "job:ready".
    void a(Event e) {}
}

interface C {
    @OnEvent("") // error: The topic is blank, and no event has such a topic. Write a topic such as "job:ready", or "**" for every event.
    default void a(Event e) {}
}

record D() {
    @OnEvent({}) // error: @OnEvent without a topic never matches: name one, such as "job:ready", or "**" for all.
    void a(Event e) {}
}

record E() {
    @OnEvent({"job:ready", "\u0000", "job:\tready"}) // error: The topic "\u0000" contains white space or a control character, and no topic does. Write "**". // error: The topic "job:\u0009ready" contains white space or a control character, and no topic does. Write "job:ready".
    void a(Event e) {}
}
