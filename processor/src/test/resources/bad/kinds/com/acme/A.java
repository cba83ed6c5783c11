// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

enum A { // error: Enum "A" has handlers, but a listener is a class, a record or an interface: move them to one.
    X {
        @OnEvent("job:failed") // error: Handler "b" is in a local or anonymous class, which generated code cannot name: make it a top-level or a static nested class.
        void b(Event e) {}
    };

    @OnEvent("job:ready")
    void a(Event e) {}
}
