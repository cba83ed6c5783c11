// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {
    static class B {
        @OnEvent("acme:ready")
        void on(Event e) {
            seen.Seen.add("A.B");
        }
    }
}
