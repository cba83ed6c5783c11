// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("invoice:*") // warning: No topic that the platform is known to send
    void a(Event e) {}

    @OnEvent("jobs:*") // error: The platform sends no topic "jobs:*"; did you mean "job:*"?
    void b(Event e) {}

    @OnEvent("{job,space}:created") // error: The platform sends no topic "{job,space}:created"; did you mean {"job:created", "space:created"}?
    void c(Event e) {}

    @OnEvent("job\\:ready")
    void d(Event e) {}

    @OnEvent("job:ready\\") // error: The topic "job:ready\\" ends in a backslash, which has a meaning only before another character. Write "job:ready".
    void f(Event e) {}

    @OnEvent("JOB:READY") // error: The platform sends no topic "JOB:READY"; did you mean "job:ready"?
    void g(Event e) {}
}
