// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Namespace({}) // error: @Namespace without a namespace never matches: name one, such as "space:green".
class A {

    @OnEvent("commit:created")
    void a(Event e) {}
}
