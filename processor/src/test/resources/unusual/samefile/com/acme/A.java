// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;

public class A {
    @OnEvent("acme:ready")
    void on(@Payload Aux x) {
        seen.Seen.add(x);
    }
}

record Aux(int x) {
    Aux() {
        this(0);
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    void aux(Event e) {
        seen.Seen.add("aux");
    }
}

interface AuxI<T> {
    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    default void i(@Payload T t) {
        seen.Seen.add("i", t);
    }
}

final class AuxB implements AuxI<Aux> {}
