// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

interface L extends Top {
    @Override
    @OnEvent("acme:ready")
    default void on(Event e) {
        seen.Seen.add("L");
        Top.super.on(e);
    }
}
