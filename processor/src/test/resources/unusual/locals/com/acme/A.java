// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.Optional;

class A {
    static int in, listener, handler, event, context, secrets;
    String this$0 = "x";

    @OnEvent("acme:ready")
    void event(Event event, HandlerContext context) {
        seen.Seen.add("event", context == null);
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    void invoke(@Secret("TOKEN") String in, @Payload("x") int listener, @Payload("y") long handler) {
        seen.Seen.add(in, listener, handler);
    }

    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    void handlers(@Payload("x") Integer _in, @Payload("z") Optional<String> $) {
        seen.Seen.add(_in, $);
    }

    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    void newListener() {
        seen.Seen.add("new", this$0);
    }

    @OnEvent("acme:ready")
    @Filter(key = "operation", value = "x")
    void listenerClass(@Context("spaceId") String s) {
        seen.Seen.add(s);
    }
}
