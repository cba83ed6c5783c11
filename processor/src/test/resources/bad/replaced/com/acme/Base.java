// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Base {

    @OnEvent("job:ready")
    protected void a(Event e) {}

    @OnEvent("job:failed")
    void b(Event e) {}

    @OnEvent("job:created")
    public void c(Event e) {}
}
