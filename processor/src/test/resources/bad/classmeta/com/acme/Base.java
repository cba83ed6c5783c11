// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Base {
    @OnEvent("job:ready")
    @Filter(key = "status", value = "a")
    void fine(Event e) {}
}
