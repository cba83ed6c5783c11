// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Filter(key = "sheetSlug", value = "contacts")
class A {
    static class In {

        @OnEvent("records:created")
        @Filter(key = "sheetSlug", value = "orders") // error: No event satisfies both filters on "sheetSlug": this one accepts "orders", and the one on "A" accepts "contacts". Remove one of them, or write all values in one @Filter.
        void on(Event e) {}
    }

    @OnEvent("commit:created")
    @Namespace("space:a")
    @Filter(key = "namespaces", value = "space:b")
    void fine(Event e) {}
}
