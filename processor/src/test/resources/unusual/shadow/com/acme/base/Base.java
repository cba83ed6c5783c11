// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.base;

import dev.earmark.event.Event;

public class Base {
    void on(Event e) {
        seen.Seen.add("base");
    }

    public void call(Event e) {
        on(e);
    }
}
