// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.event.Event;

class A {
    @M1
    @Filter(key = "sheetSlug", value = "orders") // error: No event satisfies both filters on "sheetSlug": this one accepts "orders", and the one on "M1" accepts "contacts". Remove one of them, or write all values in one @Filter.
    void a(Event e) {}
}
