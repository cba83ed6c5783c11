// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.event.Event;

@Filter(key = "sheetSlug", value = "orders")
class B {
    @M1 // error: No event satisfies both filters on "sheetSlug": this one accepts "contacts", and the one on "B" accepts "orders". Remove one of them, or write all values in one @Filter.
    void a(Event e) {}
}
