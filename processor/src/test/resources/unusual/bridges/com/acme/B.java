// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;
import java.util.concurrent.CompletableFuture;

class B extends A {
    static class Fut<T> extends CompletableFuture<T> {}

    @Override
    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    public Fut<Event> on(Event e) {
        seen.Seen.add("B");
        var f = new Fut<Event>();
        f.complete(e);
        return f;
    }
}
