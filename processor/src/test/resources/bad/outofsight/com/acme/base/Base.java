// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.base;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public class Base {
    @OnEvent("job:ready")
    void pack(Event e) {}

    @OnEvent("job:failed")
    void own(Event e) {}
}
