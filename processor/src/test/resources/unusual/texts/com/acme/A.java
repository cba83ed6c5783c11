// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import java.util.Optional;

class A {

    @OnEvent("acme:ready")
    @Filter(key = "**.input.a\\b", value = "*/*")
    void a(@Payload("$T") String t, @Secret("$N") Optional<String> o, @Context("spaceId") Optional<String> c) {
        seen.Seen.add(t, o, c);
    }

    @OnEvent("acme:ready")
    @Filter(key = "payload.input.\"q\"", value = "*/")
    void b(Event e) {
        seen.Seen.add("b");
    }
}
