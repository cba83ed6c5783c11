// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class C {
    static class E$F {
        @OnEvent("acme:ready")
        @Filter(key = "operation", value = "x")
        void on(Event e) {
            seen.Seen.add("C.E$F");
        }
    }

    static class E2 {
        static class F {
            @OnEvent("acme:ready")
            @Filter(key = "isPart", value = "false")
            void on(Event e) {
                seen.Seen.add("C.E.F");
            }
        }
    }
}
