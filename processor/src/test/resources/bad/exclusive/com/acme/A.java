// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("job:ready")
    @OnEvent("job:ready")
    @Filter(key = "status", value = "ready")
    @Filter( // error: No event satisfies both filters on "status": this one accepts "failed", and the one on "a" accepts "ready". Remove one of them, or write all values in one @Filter.
            key = "status",
            value = {"failed", "failed"})
    @Filter(key = "payload.status", value = "x") // error: No event satisfies both filters on "payload.status": this one accepts "x", and the one on "a" accepts "ready". Remove one of them, or write all values in one @Filter.
    void a(Event e) {}
}
