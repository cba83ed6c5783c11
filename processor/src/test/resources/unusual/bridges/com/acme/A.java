// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;
import java.util.concurrent.CompletableFuture;

class A implements G<Event> {
    @Override
    @OnEvent("acme:ready")
    public CompletableFuture<Event> on(Event e) {
        seen.Seen.add("A");
        return CompletableFuture.completedFuture(e);
    }
}
