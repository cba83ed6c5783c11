// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Timeout;
import dev.earmark.event.Event;

@Timeout("0s") // error: The timeout "0s" leaves no time for an attempt. Write a duration longer than zero, such as "5m".
class A {

    @OnEvent("job:ready")
    @Timeout("") // error: The timeout "" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void a(Event e) {}

    @OnEvent("job:failed")
    @Timeout("-5s") // error: The timeout "-5s" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void b(Event e) {}

    @OnEvent("job:deleted")
    @Timeout("9223372036854775807h") // error: The timeout "9223372036854775807h" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void c(Event e) {}

    @OnEvent("job:created")
    @Timeout("1.5s") // error: The timeout "1.5s" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void d(Event e) {}

    @OnEvent("job:updated")
    @Timeout("٥s") // error: The timeout "٥s" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void f(Event e) {}
}
