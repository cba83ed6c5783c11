// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {
    @OnContacts(why = "x")
    void a(Event e) {
        seen.Seen.add("a");
    }

    @OnBoth
    void b(@Context("sheetSlug") String s) {
        seen.Seen.add("b", s);
    }

    @OnBoth
    @OnEvent("acme:ready")
    @SuppressWarnings("earmark.duplicateHandler")
    void c(Event e) {
        seen.Seen.add("c");
    }
}
