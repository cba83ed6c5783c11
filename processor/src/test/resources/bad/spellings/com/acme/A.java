// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("record:*") // warning: The topic "record:*" stands in old documents only, and the platform does not send it now. Write one of "records:created", "records:updated", "records:deleted".
    void a(Event e) {}

    @OnEvent("*:triggered") // warning: The topic "*:triggered" stands in old documents only, and the platform does not send it now. Write one of "cron:5-minutes", "cron:hourly", "cron:daily", "cron:weekly".
    void b(Event e) {}

    @OnEvent("job:*:*") // warning: No topic that the platform is known to send
    void c(Event e) {}

    @OnEvent("job*") // error: The topic "job*" matches no event, because "*" does not cross the ":" that every topic has. Write "job*:*".
    void d(Event e) {}

    @OnEvent("job") // warning: No topic that the platform is known to send
    void f(Event e) {}

    @OnEvent("ready") // warning: No topic that the platform is known to send
    void g(Event e) {}

    @OnEvent("job:ready ") // error: The topic "job:ready " contains white space or a control character, and no topic does. Write "job:ready".
    void h(Event e) {}

    @OnEvent("job::ready") // error: The topic "job::ready" has an empty part in "::", but ":" stands only between two parts of a topic. Write "job:ready".
    void i(Event e) {}

    @OnEvent(":job") // error: The topic ":job" starts with ":", but ":" stands only between two parts of a topic. Write "job".
    void j(Event e) {}

    @OnEvent("job.ready") // error: The platform sends no topic "job.ready"; did you mean "job:ready"?
    void k(Event e) {}

    @OnEvent("job/ready") // error: The platform sends no topic "job/ready"; did you mean "job:ready"?
    void l(Event e) {}

    @OnEvent("***") // error: The topic "***" matches no event, because "*" does not cross the ":" that every topic has. Write "**".
    void m(Event e) {}

    @OnEvent("**job:ready")
    void n(Event e) {}

    @OnEvent("[a-z]*:created") // warning: No topic that the platform is known to send
    void o(Event e) {}

    @OnEvent("!job:ready") // error: The platform sends no topic "!job:ready"; did you mean "job:ready"?
    void p(Event e) {}

    @OnEvent("job:ready,job:failed") // error: The platform sends no topic "job:ready,job:failed"; did you mean {"job:ready", "job:failed"}?
    void q(Event e) {}

    @OnEvent("\u0000") // error: The topic "\u0000" contains white space or a control character, and no topic does. Write "**".
    void q3(Event e) {}

    @OnEvent("jоb:ready") // error: The platform sends no topic "jоb:ready"; did you mean "job:ready"?
    void r(Event e) {}
}
