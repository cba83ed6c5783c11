// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Timeout;
import dev.earmark.event.Event;

class Heir extends Policies {

    @OnEvent("space:archived")
    @Timeout("1s")
    void more(Event event) {}
}
