// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class A {
    static class Odd extends Exception {
        private static final long serialVersionUID = 1;
    }

    static class Box<E extends Exception> {
        @OnEvent("acme:ready")
        @Filter(key = "operation", value = "x")
        protected void t() throws E {
            seen.Seen.add("t");
        }
    }

    static class Boxed extends Box<Odd> {}

    @OnEvent("acme:ready")
    final synchronized CompletableFuture<?> a(Event e) throws Odd, java.io.IOException {
        seen.Seen.add("a");
        return CompletableFuture.completedFuture(1);
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    CompletionStage<? extends List<?>> b(Event e) throws Throwable {
        seen.Seen.add("b");
        return CompletableFuture.completedStage(List.of());
    }

    @Deprecated
    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    void c() {
        seen.Seen.add("c");
    }

    @Deprecated(forRemoval = true)
    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    void d() {
        seen.Seen.add("d");
    }
}
