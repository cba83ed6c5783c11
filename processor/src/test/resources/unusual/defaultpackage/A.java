// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;

class A {
    @OnEvent("acme:ready")
    void on(@Payload P p) {
        seen.Seen.add(p);
    }

    record P(int x) {}

    static class B {
        @OnEvent("commit:created")
        void on(Event e) {
            seen.Seen.add("B");
        }
    }
}
