// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

abstract class Base {
    @OnEvent("records:created")
    @Filter(key = "sheetSlug", value = "contacts")
    void a(Event e) {}
}
