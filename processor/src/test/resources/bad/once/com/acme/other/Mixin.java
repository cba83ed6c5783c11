// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

public interface Mixin {

    @OnEvent("space:created")
    @Filter(key = "sheetId", value = "x") // error: No event of "space:created" has a member "sheetId". Filter by a member that these events have.
    default void mix(Event e) {}
}
