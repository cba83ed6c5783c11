// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;

final class FooKt {
    static final class Companion {
        @OnEvent("acme:ready")
        void handle$main(Event e) {
            seen.Seen.add("k");
        }

        static Companion INSTANCE = new Companion();
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    public final void fun_val(@Payload("when") String when, @Payload("object") Object object) {
        seen.Seen.add(when, object);
    }
}
