// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.List;
import java.util.Map;

abstract class A0<T, K extends Comparable<K>> {

    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    void on(@Payload("t") T t, Event e) {
        seen.Seen.add(getClass().getSimpleName(), t);
    }

    @OnEvent("acme:ready")
    @Filter(key = "job", value = "c:d")
    void key(@Payload("k") K k, @Payload("l") Map<K, List<K[]>> l) {
        seen.Seen.add("key", k, l.keySet());
    }

    protected abstract void more();
}
