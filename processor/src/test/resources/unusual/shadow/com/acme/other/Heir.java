// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Heir extends com.acme.base.Base {

    @OnEvent("acme:ready")
    void on(Event e) {
        seen.Seen.add("heir");
        call(e);
    }
}
