// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class B {

    @OnEvent("commit:created")
    @Namespace("green") // error: The namespace "green" matches no event, because namespaces are "space:", "workbook:" or "sheet:" and a name. Write "space:green".
    void b(Event e) {}

    @OnEvent("commit:created")
    @Namespace("spaces:green") // error: The namespace "spaces:green" matches no event, because namespaces are "space:", "workbook:" or "sheet:" and a name. Write "space:green".
    void c(Event e) {}
}
